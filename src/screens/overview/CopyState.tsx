import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { useSaveFile } from '../saving/useSaveFile'
import { sayMoment } from '../when'

/** Whether the review is anywhere but on this device. */
export const CopyState = () => {
  const { backedUpAt, changedAt } = useReadyReview(({ backedUpAt, review }) => ({
    backedUpAt,
    changedAt: review.lastChangedAt,
  }))
  const { save, dialog } = useSaveFile()
  const words =
    backedUpAt === null
      ? `It is on this device only. Last changed ${sayMoment(changedAt)}.`
      : `In a file as of ${sayMoment(backedUpAt)}. Last changed ${sayMoment(changedAt)}.`
  return (
    <section className="stack tight" aria-label="Copy">
      <h2>{backedUpAt === null ? 'No copy yet' : 'Copy'}</h2>
      <p>{words}</p>
      <p>
        <Button onClick={save}>Save a copy</Button>
      </p>
      {dialog}
    </section>
  )
}
