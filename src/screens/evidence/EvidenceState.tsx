import { placeCell } from '../../core/report/sections/cells'
import type { Evidence } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { WithWebLinks } from '../WebLinks'
import { sayDate } from '../when'
import { EvidenceStanding } from './EvidenceStanding'
import './evidence.css'

/** Where an entry is kept, when it was last checked and by when to look at it again, and whether it is proof as of the review date. */
export const EvidenceState = ({ entry }: { readonly entry: Evidence }) => {
  const by = useReadyReview(({ review }) => review.lookAgain.get(entry.id))
  return (
    <div className="small evidence-state">
      {entry.where.trim() !== '' && (
        <span>
          <span>Kept: </span>
          <WithWebLinks text={placeCell(entry.where)} />
        </span>
      )}
      {entry.checkedOn !== null && <span>Last checked {sayDate(entry.checkedOn)}</span>}
      {by !== undefined && <span>Look again by {sayDate(by)}</span>}
      <EvidenceStanding entry={entry} />
    </div>
  )
}
