import { useEffect } from 'react'
import { Link } from 'wouter'
import { mostTables } from '../../core/workshop/answerCode'
import { mostOfSession, units } from '../../core/workshop/sessionEvents'
import { useSession } from '../../state/openSession'
import { refreshSessionList } from '../../state/sessionList'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { RadioField } from '../../ui/RadioField'
import { NumberField } from '../NumberField'
import { paths } from '../paths'
import { SessionLine, SessionProse } from '../session/SessionText'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { lengthWords, unitWords } from '../session/sessionWords'
import { QuestionPicker } from './QuestionPicker'
import { UseAgain } from './UseAgain'
import { WhoseSchool } from './WhoseSchool'
import { useSetPart } from './useSetPart'
import './sessionPlan.css'

const unitHints = {
  table: 'One device or sheet a table: people talk first, and give one answer.',
  person: 'Each person answers alone, by phone or on paper.',
} as const

const Questions = () => {
  const { session, pack } = useSession(({ session: now, pack: of }) => ({ session: now, pack: of }))
  if (session.sent.length === 0) return <QuestionPicker />
  const chosen = new Set(session.questions)
  return (
    <>
      <Notice tone="neutral" title="The questions stay as they are, since answers have come in">
        <p>Each answer code is read by the questions that it answers. To ask something else, use this plan again.</p>
        <div>
          <UseAgain />
        </div>
      </Notice>
      <ol>
        {pack.questions
          .filter(({ id }) => chosen.has(id))
          .map((question) => (
            <li key={question.id}>{question.short ?? question.text}</li>
          ))}
      </ol>
    </>
  )
}

const Planning = () => {
  const session = useSession((open) => open.session)
  const { id, unit, minutes, tables, fewest, questions } = session
  const setPart = useSetPart()
  const [one, many] = unitWords[unit]
  useEffect(() => void refreshSessionList(), [])
  return (
    <Page title="Plan" of={sessionName(session)} wide>
      <div className="session-plan stack">
        <SessionLine
          label="Name of the session"
          hint="For your own list and on its report, such as: Staff day, January."
          value={session.title ?? ''}
          change={(value) => ({ kind: 'session-set', part: 'title', value })}
        />
        <div className="session-who">
          <WhoseSchool />
          <fieldset className="stack tight">
            <legend>Who answers</legend>
            {units.map((each) => (
              <RadioField
                key={each}
                name="unit"
                label={each === 'table' ? 'Tables' : 'People'}
                hint={unitHints[each]}
                checked={unit === each}
                onChange={() => setPart({ part: 'unit', value: each })}
              />
            ))}
          </fieldset>
        </div>
        <div className="session-counts">
          <NumberField
            label={`How many ${many} you expect`}
            hint="To see who is missing. Leave it empty if you do not know."
            value={tables}
            most={mostTables}
            isOptional
            onNumber={(value) => setPart({ part: 'tables', value })}
          />
          <NumberField
            label="Minutes for each question"
            hint="To vote, to look at the answers, and to talk."
            value={minutes}
            most={mostOfSession.minutes}
            onNumber={(value) => setPart({ part: 'minutes', value })}
          />
          <NumberField
            label="Show a question from so many answers on"
            hint={`With fewer than that a single ${one} could be picked out.`}
            value={fewest}
            most={mostOfSession.fewest}
            onNumber={(value) => setPart({ part: 'fewest', value })}
          />
        </div>
        <section className="stack" aria-labelledby="session-questions">
          <div className="session-length">
            <h2 id="session-questions">Questions</h2>
            <p role="status">{lengthWords(session)}</p>
          </div>
          <Questions />
        </section>
        <SessionProse
          label="Your own notes"
          hint="Only for you: they are in your file of the session, and not in the participants’ one."
          value={session.notes ?? ''}
          change={(value) => ({ kind: 'session-set', part: 'notes', value })}
        />
      </div>
      {questions.length > 0 && (
        <p>
          <Link href={paths.sessionJoin(id)} className={buttonClass({ look: 'primary' })}>
            Next: let the room join
          </Link>
        </p>
      )}
    </Page>
  )
}

/** What a session is planned as. Each choice is kept when it is made. */
export const SessionPlanScreen = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Planning />
  </SessionShell>
)
