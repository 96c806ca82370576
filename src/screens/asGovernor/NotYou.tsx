import { governorsOf, sayContributor } from '../../core/review/people'
import { answerAs } from '../../state/openReview'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { openAsSchool } from '../../state/signing'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'

/** For a device that several people use: who reads here, and how to go on as somebody else. */
export const NotYou = () => {
  const { review, me } = useReadyReview()
  const document = useReviewDocument()
  const others = governorsOf(review).filter(({ id }) => id !== me)
  return (
    <div>
      <Expander title="Not you, or not a governor?">
        {others.map((governor) => (
          <div key={governor.id}>
            <Button onClick={() => void answerAs(document, governor.id)}>Go on as {sayContributor(governor)}</Button>
          </div>
        ))}
        <p>
          Another governor who reads on this device opens the file once more, and gives a role of their own. What each
          of you says is kept apart.
        </p>
        <p>
          If you answer for the school, open it as the school’s copy: then you can change answers, and all that a
          governor wrote here stays.
        </p>
        <div>
          <Button onClick={() => void openAsSchool(document)}>Open as the school’s copy</Button>
        </div>
      </Expander>
    </div>
  )
}
