import { answerStandings, type AnswerStanding } from '../../core/report/tiles'
import { valueWords } from '../../core/report/words/answerWords'
import type { AnswerValue } from '../../core/review/answerValues'
import { useReadyReview } from '../../state/openStore'
import { StandingMark } from './StandingMark'
import './board.css'

const valueOf: Readonly<Record<AnswerStanding, AnswerValue | null>> = {
  checked: 3,
  'in-place': 2,
  partly: 1,
  'not-in-place': 0,
  'dont-know': 'dont-know',
  unanswered: null,
  'not-applicable': 'not-applicable',
}

/** What each mark stands for, of those that are on show. */
export const BoardLegend = ({ shown }: { readonly shown: readonly AnswerStanding[] }) => {
  const pack = useReadyReview((open) => open.pack)
  return (
    <ul className="board-legend" aria-label="What the marks stand for">
      {answerStandings.map(
        (standing) =>
          shown.includes(standing) && (
            <li key={standing}>
              <StandingMark standing={standing} />
              <span>{valueWords(pack, valueOf[standing])}</span>
            </li>
          ),
      )}
    </ul>
  )
}
