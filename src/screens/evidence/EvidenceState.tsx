import { evidenceLacks, type EvidenceLack } from '../../core/review/evidenceState'
import { outOfTime } from '../../core/report/words/evidenceWords'
import { placeCell } from '../../core/report/sections/cells'
import type { Evidence } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { sayDate } from '../when'
import './evidence.css'

const lackWords: Readonly<Record<EvidenceLack, string>> = {
  'no-place': 'does not say where it is kept',
  'not-checked': 'no date of a last check',
  'too-old': `last checked ${outOfTime}`,
}

/** Where an entry is kept, when it was last checked, and whether it backs a claim as of the review date. */
export const EvidenceState = ({ entry }: { readonly entry: Evidence }) => {
  const { reviewDate } = useReadyReview().review.details
  const lacks = evidenceLacks(entry, reviewDate)
  return (
    <div className="small evidence-state">
      {entry.where.trim() !== '' && <span>Kept: {placeCell(entry.where)}</span>}
      {entry.checkedOn !== null && <span>Last checked {sayDate(entry.checkedOn)}</span>}
      {lacks.length === 0 ? (
        <span key="current" className="tag tone-good">
          Current
        </span>
      ) : (
        <span key="lacks">
          <span className="tag tone-unknown">Not current</span> {lacks.map((lack) => lackWords[lack]).join(', ')}
        </span>
      )}
    </div>
  )
}
