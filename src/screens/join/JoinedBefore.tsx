import { Link } from 'wouter'
import { forgetPart, rejoinPart, unansweredIn, useTakingPart, type TakingPart } from '../../state/takingPart'
import { Button, buttonClass } from '../../ui/Button'
import { passFocusOn } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import { paths } from '../paths'
import { unitName, voteName } from '../../core/report/words/roomWords'
import { sayMoment } from '../when'

const Joined = ({ part }: { readonly part: TakingPart }) => {
  const { number, unit, table, vote, questions, joinedAt } = part
  const answered = questions.length - unansweredIn(part).length
  const forget = (button: HTMLElement): void => {
    passFocusOn(button)
    void forgetPart(number)
    showToast(`Session ${number} and what was answered in it is forgotten on this device.`, {
      label: 'Undo',
      run: () => void rejoinPart(part),
    })
  }
  return (
    <li>
      <div>
        <strong>{`Session ${number}${table === null ? '' : `, ${unitName(unit, table).toLowerCase()}`}`}</strong>
        <p className="small muted">{`${answered} of ${questions.length} answered, ${voteName(vote)}; joined ${sayMoment(joinedAt)}`}</p>
      </div>
      <div className="row">
        <Link
          href={paths.takePart(number)}
          aria-label={`Go on with session ${number}`}
          className={buttonClass({ look: 'primary' })}
        >
          Go on
        </Link>
        <Button
          look="quiet"
          aria-label={`Forget session ${number}`}
          onClick={({ currentTarget }) => forget(currentTarget)}
        >
          Forget
        </Button>
      </div>
    </li>
  )
}

/** The sessions in which this device takes part already, the one joined last first. */
export const JoinedBefore = () => {
  const sessions = useTakingPart((state) => state.sessions)
  if (sessions.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="joined-before">
      <h2 id="joined-before">Joined on this device</h2>
      <ul className="join-before">
        {sessions.map((part) => (
          <Joined key={part.number} part={part} />
        ))}
      </ul>
    </section>
  )
}
