import { useRef } from 'react'
import { reviewName } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { focusNext } from '../../ui/focus'
import { Page } from '../../ui/Page'
import { SendBack } from './SendBack'
import { SignPart } from './SignPart'
import '../results/results.css'
import './governor.css'

/** The last step of a governor: a name under what the school sent, where there is to be one, and the way back to the head. */
export const GovernorSign = () => {
  const { review } = useReadyReview()
  const heading = useRef<HTMLHeadingElement>(null)
  const toHeading = () => focusNext(() => heading.current)
  return (
    <Page title="Sign and send back" of={reviewName(review.details)}>
      <section className="governor-sign stack">
        <h2 ref={heading} tabIndex={-1}>
          Sign
        </h2>
        <SignPart onChange={toHeading} />
      </section>
      <section className="governor-send stack">
        <h2>Send back</h2>
        <SendBack />
      </section>
    </Page>
  )
}
