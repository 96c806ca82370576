import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import type { Action } from '../../core/plan/planActions'
import type { Step } from '../../core/plan/steps'
import { actionText } from '../../core/report/words/actionWords'
import { laterWords } from '../../core/report/words/laterWords'
import { workingDaysBetween } from '../../core/plan/workingDays'
import { dueProblem, effortWords, gainMethod, gainWords } from '../../core/report/words/planWords'
import { setAsideWords } from '../../core/report/words/setAsideWords'
import { sourcesInWords } from '../../core/report/words/sourceWords'
import { stepWords } from '../../core/report/words/words'
import { actionChanges } from '../../core/plan/editing'
import { whoIs } from '../../core/review/people'
import { useIsGateOnly } from '../../state/openScorecard'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { passFocusOn } from '../../ui/focus'
import { paths } from '../paths'
import { ActionNote } from './ActionNote'
import { isCritical } from './chosenActions'
import { useIsOnPaper } from './onPaper'
import { byId, rowIds } from './rowIds'
import { shownLine } from './shownLine'

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** A question that an action is for: how it stands, what its own step is where several are done together, and where it comes from. */
const ForQuestion = ({ step, isOneOfSeveral }: { readonly step: Step; readonly isOneOfSeveral: boolean }) => {
  const { id, pack } = useReadyReview((open) => ({ id: open.id, pack: open.pack }))
  const { question, wording, start } = step
  return (
    <li>
      <Link href={paths.question(id, question.id)}>{question.text}</Link>{' '}
      <span className="muted">{stepWords(pack, start)}</span>
      {isOneOfSeveral && start !== 'find-out' && <p className="own-step">{wording}</p>}
      <details className="plan-more">
        <summary>
          Where it comes from<span className="visually-hidden">: {question.text}</span>
        </summary>
        <p>{sourcesInWords(pack, question)}</p>
      </details>
    </li>
  )
}

const Gain = ({ action: { gain, wording } }: { readonly action: Action }) => {
  const method = gainMethod(gain)
  return (
    <>
      {gainWords(gain)}{' '}
      {method !== null && (
        <details className="plan-more">
          <summary>
            How? <span className="visually-hidden">Gain of: {wording}</span>
          </summary>
          <p>
            {method.rule}: <b>{method.here}</b>
          </p>
        </details>
      )}
    </>
  )
}

const OwnFor = ({ action: { questions, own } }: { readonly action: Action }) => {
  const { id, review } = useReadyReview(({ id, review }) => ({ id, review }))
  const comment = review.comments.find((one) => one.id === own?.comment)
  return (
    <>
      {questions.map((question) => (
        <Fact key={question.id} term="For">
          <Link href={paths.question(id, question.id)}>{question.text}</Link>
        </Fact>
      ))}
      {comment !== undefined && <Fact term="Asked for">{`${whoIs(review, comment.by)}: “${comment.text}”`}</Fact>}
    </>
  )
}

/** Why an action is not done now or not at all, and the way back. */
const Aside = ({ action }: { readonly action: Action }) => {
  const { recordAll } = useReviewDocument()
  const { setAside } = action
  if (setAside === null || action.status === 'done') return null
  return (
    <div className="plan-aside stack tight">
      <p>
        <b>{setAsideWords(setAside)}.</b> {setAside.reason}
      </p>
      {setAside.until === null && isCritical(action) && (
        <p>
          This is for a critical safeguard: <b>the gap stays</b>, and every report shows it.
        </p>
      )}
      <p className="small muted">Governors read this.</p>
      <p className="no-print">
        <Button
          onClick={({ currentTarget }) => {
            recordAll(actionChanges(action, { setAside: null }))
            passFocusOn(currentTarget, byId(rowIds(action.id).button), shownLine)
          }}
        >
          Do it after all
        </Button>
      </p>
    </div>
  )
}

const Facts = ({ action }: { readonly action: Action }) => {
  const { id, terms, load } = useReadyReview(({ id, review: { details } }) => ({
    id,
    terms: details.terms,
    load: details.load,
  }))
  const isGateOnly = useIsGateOnly()
  const [text, problem, later] = [
    actionText(action),
    dueProblem(action),
    laterWords(action, workingDaysBetween(action.limit, action.due, terms), load),
  ]
  const [first, ...others] = action.steps
  return (
    <dl className="facts">
      {text !== null && <Fact term="What to do">{text}</Fact>}
      {action.success !== '' && <Fact term="Done when">{action.success}</Fact>}
      {problem !== null && (
        <Fact term="Due">
          {problem}{' '}
          <Link className="no-print" href={paths.details(id)}>
            Enter the dates
          </Link>
        </Fact>
      )}
      {later !== null && <Fact term="Due">{later}</Fact>}
      {first === undefined ? (
        <OwnFor action={action} />
      ) : (
        <Fact term={others.length === 0 ? 'Why' : 'For'}>
          <ul className="plan-links">
            {action.steps.map((step) => (
              <ForQuestion key={step.id} step={step} isOneOfSeveral={others.length > 0} />
            ))}
          </ul>
        </Fact>
      )}
      {action.effort !== null && <Fact term="Effort">{effortWords[action.effort]}</Fact>}
      {!isGateOnly && action.own === null && (
        <Fact term="Adds">
          <Gain action={action} />
        </Fact>
      )}
    </dl>
  )
}

interface Props {
  readonly action: Action
  readonly onWording: () => void
  readonly onRemove: () => void
}

/** All that there is to an action: it stands below its row once that is opened. */
export const RowDetails = ({ action, onWording, onRemove }: Props) => {
  const isOnPaper = useIsOnPaper()
  const name = shortName(action.questions[0] ?? { text: action.wording })
  return (
    <div id={rowIds(action.id).details} className="plan-details">
      <div className="stack tight">
        <Aside action={action} />
        <Facts action={action} />
      </div>
      {isOnPaper ? (
        action.note !== '' && <p className="note">Note: {action.note}</p>
      ) : (
        <div className="stack tight">
          <ActionNote action={action} />
          <div className="tools">
            <Button look="quiet" id={rowIds(action.id).wording} onClick={onWording}>
              {action.own === null ? 'Change the wording' : 'Change it'}{' '}
              <span className="visually-hidden">of: {name}</span>
            </Button>
            {action.own !== null && (
              <Button look="quiet" onClick={onRemove}>
                Remove <span className="visually-hidden">from the plan: {name}</span>
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
