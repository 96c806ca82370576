import { shortName } from '../../core/content/shortName'
import { isDeclined } from '../../core/plan/declined'
import type { Action } from '../../core/plan/planActions'
import { safeguardsOf } from '../../core/report/findings/criticalBoard'
import { answerWords } from '../../core/report/words/answerWords'
import { setAsideWords } from '../../core/report/words/setAsideWords'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { StandingMark } from '../board/StandingMark'
import { isCritical } from './chosenActions'

/** What an action is for, as one line: how its questions stand, what they are called, and whether one is critical. `isAsked`: once it is done, the new answer is asked for. */
export const ActionMarks = ({ action, isAsked }: { readonly action: Action; readonly isAsked: boolean }) => {
  const { pack, review } = useReadyReview(({ pack, review }) => ({ pack, review }))
  const safeguards = safeguardsOf(action.questions, review)
  const { setAside, status } = action
  const isAside = setAside !== null && status !== 'done'
  const name =
    safeguards.length === 0
      ? 'Our own'
      : safeguards.length === 1
        ? safeguards.map(({ question }) => shortName(question)).join('')
        : howMany(safeguards.length, 'question')
  return (
    <p className="plan-marks">
      {safeguards.map(({ question, answer, standing }) => (
        <span key={question.id} className="mark">
          <StandingMark standing={standing} />
          <span className="visually-hidden">
            {`${safeguards.length === 1 ? '' : `${shortName(question)}: `}${answerWords(pack, answer)}. `}
          </span>
        </span>
      ))}
      <span className="name">
        <span>{name}</span>
        {isCritical(action) && (
          <span className="critical">
            {isAside && isDeclined(action) ? ' · critical: the gap stays' : ' · critical'}
          </span>
        )}
        {status === 'done' && action.own === null && isAsked && <span> · done: what is the answer now?</span>}
        {isAside && <span>{` · ${isDeclined(action) ? setAside.reason : setAsideWords(setAside)}`}</span>}
      </span>
    </p>
  )
}
