import type { FoundEntry } from '../../core/review/personalDataInLog'
import { whoIs } from '../../core/review/people'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { sayMoment } from '../when'
import { placeWords, sayPlace } from './foundEntries'
import { FoundExcerpts } from './FoundExcerpts'
import { GoThere } from './GoThere'

/** An entry in which something was found: what, where, since when, and what can be done about it. */
export const FoundCard = ({ entry, onTakeAway }: { readonly entry: FoundEntry; readonly onTakeAway: () => void }) => {
  const { pack, review } = useReadyReview()
  const { event } = entry
  const { field, of } = placeWords(pack, entry)
  const who = whoIs(review, event.by)
  return (
    <article className="card stack tight personal-data-entry">
      <h3>{field}</h3>
      {of !== null && <p className="small muted">{of}</p>}
      <FoundExcerpts entry={entry} />
      <p className="small muted">
        {sayMoment(event.at)} · {who}
      </p>
      <div className="row foot">
        <GoThere entry={entry} isButton />
        <Button look="danger" aria-label={`Take the text away for good: ${sayPlace(pack, entry)}`} onClick={onTakeAway}>
          Take the text away for good
        </Button>
      </div>
    </article>
  )
}
