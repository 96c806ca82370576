import { mainRole } from '../../core/report/findings/pointsOfView'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { SaveFileButton } from '../saving/SaveFileButton'

/** In a review in which one person answers alone: that they do, and how their answers get to whoever asked. */
export const IndependentNotice = () => {
  const { review } = useReadyReview()
  const role = mainRole(review)
  return (
    <Notice tone="neutral" title={`You answer for yourself${role === null ? '' : `: ${role}`}`}>
      <p className="measure">
        Others answer the same questions, and nobody sees what the others answered. When you are done, save the file and
        send it to whoever asked you. If this is the device on which the review was started, the answers are there
        already.
      </p>
      <div>
        <SaveFileButton>Save my answers as a file</SaveFileButton>
      </div>
    </Notice>
  )
}
