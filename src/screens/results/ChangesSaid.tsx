import { changeSummary, lowered } from '../../core/report/words/changeWords'
import { sinceLastReview } from '../../core/report/findings/lastYear'
import { comparisonSince, nothingToCompare, sinceLastReviewWords, sinceWords } from '../../core/report/sections/changes'
import { useReadyReview } from '../../state/openStore'
import { useReportInput } from '../report/useReportInput'
import './changesSaid.css'

/** `Since “Spring 2026” (23 March 2026): 1 answer is better.` */
const sentence = (since: string, what: string): string =>
  `${since.replace(/^./, (letter) => letter.toUpperCase())}: ${lowered(what)}`

/** What has changed since the review was last sent and since the review before it, in a sentence each; nothing where there is nothing to compare with. */
export const ChangesSaid = () => {
  const { pack, review } = useReadyReview()
  const input = useReportInput()
  const last = sinceLastReview(pack, review)
  if (input.since === null && last === null) return null
  const comparison = comparisonSince(input)
  return (
    <div className="stack tight">
      {last !== null && (
        <p className="changes-said">
          {sentence(
            sinceLastReviewWords(last.reviewedOn),
            changeSummary({ changes: last.changes, evidenceLosses: [] }),
          )}
        </p>
      )}
      {input.since !== null && (
        <p className="changes-said">
          {sentence(sinceWords(input), comparison === null ? nothingToCompare(input) : changeSummary(comparison))}
        </p>
      )}
    </div>
  )
}
