import { Link } from 'wouter'
import { valueWords } from '../../core/report/words/answerWords'
import { useReadyReview } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import type { StepLink } from './steps'
import '../stepBar.css'

interface Props {
  readonly previous: StepLink | null
  readonly next: StepLink
  /** An answered question makes "next" the one thing to do. */
  readonly isAnswered: boolean
  /** Whether "don't know" is what is answered. */
  readonly isUnknown: boolean
  readonly onUnknown: () => void
  /** Leads to what has to be done today; absent: nothing has. */
  readonly onShowUrgent?: () => void
}

/** The way on and back, always within reach; on a phone also the answer that stands below all others there, and the way to what opened below it. */
export const StepBar = ({ previous, next, isAnswered, isUnknown, onUnknown, onShowUrgent }: Props) => {
  const unknown = useReadyReview(({ pack }) => valueWords(pack, 'dont-know'))
  return (
    <nav aria-label="Previous and next" className="step-bar no-print">
      {onShowUrgent !== undefined && (
        <Button look="danger" className="step-urgent" onClick={onShowUrgent}>
          Do this today: read it below
        </Button>
      )}
      {previous !== null && (
        <Link href={previous.href} className={`${buttonClass({})} step-previous`}>
          <span aria-hidden="true">‹</span>
          <span className="words">{previous.label}</span>
        </Link>
      )}
      <Button className="step-unknown" aria-pressed={isUnknown} onClick={onUnknown}>
        {unknown}
      </Button>
      <Link href={next.href} className={`${buttonClass({ look: isAnswered ? 'primary' : 'plain' })} step-next`}>
        {next.label}
      </Link>
    </nav>
  )
}
