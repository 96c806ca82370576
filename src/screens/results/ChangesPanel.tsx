import { Link } from 'wouter'
import { changeSummary, lowered } from '../../core/report/words/changeWords'
import { sinceLastReview } from '../../core/report/findings/lastYear'
import { comparisonSince, nothingToCompare, sinceLastReviewWords, sinceWords } from '../../core/report/sections/changes'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { useReportInput } from '../report/useReportInput'

/** `Since “Spring 2026” (23 March 2026): 1 answer is better.` */
const sentence = (since: string, what: string): string =>
  `${since.replace(/^./, (letter) => letter.toUpperCase())}: ${lowered(what)}`

/** What has changed since the review was last sent and since the review before it, in a sentence each; nothing where there is nothing to compare with. */
export const ChangesPanel = () => {
  const { id, pack, review } = useReadyReview()
  const input = useReportInput()
  const last = sinceLastReview(pack, review)
  if (input.since === null && last === null) return null
  const comparison = comparisonSince(input)
  return (
    <section className="stack tight">
      <h2>What has changed</h2>
      {last !== null && (
        <p className="results-summary">
          {sentence(
            sinceLastReviewWords(last.reviewedOn),
            changeSummary({ changes: last.changes, evidenceLosses: [] }),
          )}
        </p>
      )}
      {input.since !== null && (
        <p className="results-summary">
          {sentence(sinceWords(input), comparison === null ? nothingToCompare(input) : changeSummary(comparison))}
        </p>
      )}
      <p className="no-print">
        <Link href={paths.milestones(id)}>Compare question by question</Link>
      </p>
    </section>
  )
}
