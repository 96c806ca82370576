import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { CheckField } from '../../ui/Field'

/** Whether the plan goes on to "in place and checked" everywhere. */
export const AimHigher = () => {
  const { pack, review } = useReadyReview()
  const { record } = useReviewDocument()
  return (
    <CheckField
      label={
        <>
          Aim higher: also plan the step from “{pack.levels[2]?.name}” to “{pack.levels[3]?.name}” for every question.
          Critical questions always have it.
        </>
      }
      checked={review.details.aimHigher}
      onChange={(event) => record({ kind: 'detail-set', detail: 'aimHigher', value: event.target.checked })}
    />
  )
}
