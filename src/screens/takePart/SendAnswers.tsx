import { useLocation } from 'wouter'
import type { Pack } from '../../core/content/pack'
import { howMany } from '../../core/report/words/words'
import { mostVotes } from '../../core/workshop/answerCode'
import { today } from '../../state/clock'
import { noteSending, sentCode, voteAgain, type TakingPart } from '../../state/takingPart'
import { reviewFromAnswers } from '../../state/workshopReview'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { QrPicture } from '../../ui/QrPicture'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { CodeLetters } from '../session/CodeLetters'
import { unitName, voteName } from '../session/codeWords'
import { sayDate } from '../when'

const isSame = (part: TakingPart): boolean =>
  part.sentAnswers !== null &&
  part.questions.every((id) => (part.answers[id] ?? null) === (part.sentAnswers?.[id] ?? null))

/** The code of what was sent, and what can be done with it. */
const Sent = ({ part, code }: { readonly part: TakingPart; readonly code: string }) => {
  const { number, unit, table, vote } = part
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code)
      showToast('The letters were copied.')
    } catch {
      showToast('The browser did not allow copying. Select the letters instead.', null, true)
    }
  }
  return (
    <section className="part-sent stack" aria-labelledby="part-code">
      <h2 id="part-code">{`Your answer code, ${voteName(vote)}`}</h2>
      <p>Hold it up to the facilitator’s camera, or read the letters out.</p>
      <div className="part-qr">
        <QrPicture text={code} label="Your answer code" tooLong="This is too long for a picture: use the letters." />
      </div>
      <CodeLetters code={code} label="Your answer code in letters" />
      <div className="row">
        <Button onClick={() => void copy()}>Copy the letters</Button>
        <Button
          onClick={() =>
            download(
              `session-${number}-${unit}-${table ?? 0}-vote-${vote}.txt`,
              `${unitName(unit, table ?? 0)}\n${code}\n`,
              'text/plain',
            )
          }
        >
          Save as a file
        </Button>
      </div>
    </section>
  )
}

/** The answers as a review of this device's own school, to carry on with. Of a school that was only practised on there is none. */
const CarryOn = ({ part, pack }: { readonly part: TakingPart; readonly pack: Pack }) => {
  const [, navigate] = useLocation()
  if (part.mode === 'calibration') return null
  const start = async (): Promise<void> => {
    try {
      const title = `From the workshop on ${sayDate(today())}`
      navigate(paths.overview(await reviewFromAnswers(pack, part.answers, title)))
    } catch (error) {
      showToast(notStored(error), null, true)
    }
  }
  return (
    <div className="stack tight">
      <p className="muted small">Afterwards, at school:</p>
      <div>
        <Button onClick={() => void start()}>Carry on with our answers as a review</Button>
      </div>
    </div>
  )
}

/** Sends the answers as they are now, as a code that is shown; what was sent before stays to be seen until then. */
export const SendAnswers = ({ part, pack }: { readonly part: TakingPart; readonly pack: Pack }) => {
  const { number, vote, questions, answers, table } = part
  const open = questions.filter((id) => (answers[id] ?? null) === null).length
  const code = sentCode(part)
  const isCurrent = isSame(part)
  return (
    <div className="stack">
      {!isCurrent && (
        <div className="stack tight">
          {code !== null && <p role="status">You have changed answers since. Show a new code: it counts instead.</p>}
          {open > 0 && <p className="muted">{`${howMany(open, 'question')} not answered. They go as “no answer”.`}</p>}
          <div>
            <Button look="primary" large disabled={table === null} onClick={() => void noteSending(number)}>
              {code === null ? 'Show our answer code' : 'Show a new code'}
            </Button>
          </div>
        </div>
      )}
      {code !== null && isCurrent && <Sent part={part} code={code} />}
      {code !== null && isCurrent && vote < mostVotes && (
        <div className="stack tight">
          <p className="muted small">When the facilitator asks for another vote:</p>
          <div>
            <Button onClick={() => void voteAgain(number)}>{`Go on to the ${voteName(vote + 1)}`}</Button>
          </div>
        </div>
      )}
      {code !== null && isCurrent && <CarryOn part={part} pack={pack} />}
    </div>
  )
}
