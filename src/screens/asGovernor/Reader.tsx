import { sayContributor } from '../../core/review/people'
import { useReadyReview } from '../../state/openStore'

/** Who reads here, and that it is safe to. */
export const Reader = () => {
  const { review, me } = useReadyReview()
  const reader = review.contributors.find(({ id }) => id === me)
  return (
    reader !== undefined && (
      <p className="small">
        You read this as <strong>{sayContributor(reader)}</strong>. Nothing you do here changes the school’s answers.
      </p>
    )
  )
}
