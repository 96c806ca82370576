import { Link } from 'wouter'
import { buttonClass } from '../../ui/Button'
import type { Step } from './steps'

interface Props {
  readonly previous: Step | null
  readonly next: Step
  /** An answered question makes "next" the one thing to do. */
  readonly isAnswered: boolean
}

/** The way on and back, always within reach. */
export const StepBar = ({ previous, next, isAnswered }: Props) => (
  <nav aria-label="Previous and next" className="question-steps no-print">
    {previous === null ? <span /> : <Link href={previous.href} className={buttonClass({})}>{previous.label}</Link>}
    <Link href={next.href} className={`${buttonClass({ look: isAnswered ? 'primary' : 'plain' })} question-next`}>{next.label}</Link>
  </nav>
)
