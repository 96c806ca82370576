import { evidenceLacks, type EvidenceLack } from '../../core/review/evidenceState'
import { isLookedAt } from '../../core/review/lookAgain'
import type { Evidence } from '../../core/review/review'
import { outOfTime } from '../../core/report/words/evidenceWords'
import { useReadyReview } from '../../state/openStore'
import { useToday } from '../useToday'
import './evidence.css'

const lackWords: Readonly<Record<EvidenceLack, string>> = {
  'no-place': 'does not say where it is kept',
  'not-checked': 'no date of a last check',
  'too-old': `last checked ${outOfTime}`,
}

/** Whether an entry is proof as of the review date, what it lacks, and whether somebody is to look at it again by now. */
export const EvidenceStanding = ({ entry }: { readonly entry: Evidence }) => {
  const { reviewDate, by } = useReadyReview(({ review }) => ({
    reviewDate: review.details.reviewDate,
    by: review.lookAgain.get(entry.id),
  }))
  const today = useToday()
  const lacks = evidenceLacks(entry, reviewDate)
  const isDue = by !== undefined && by <= today && !isLookedAt({ entry, by })
  return (
    <>
      {isDue && (
        <span key="due" className="tag tone-unknown">
          Due for another look
        </span>
      )}
      {lacks.length === 0 ? (
        <span key="proof" className="tag tone-good">
          Proof
        </span>
      ) : (
        <span key="lacks">
          <span className="tag tone-unknown">Out of date, or details missing</span>{' '}
          {lacks.map((lack) => lackWords[lack]).join(', ')}
        </span>
      )}
    </>
  )
}
