import { Link } from 'wouter'
import { Button, buttonClass } from '../../ui/Button'
import type { StepLink } from './steps'
import '../stepBar.css'

interface Props {
  readonly previous: StepLink | null
  readonly next: StepLink
  /** An answered question makes "next" the one thing to do. */
  readonly isAnswered: boolean
  readonly onJump: () => void
}

/** The way on and back, always within reach. */
export const StepBar = ({ previous, next, isAnswered, onJump }: Props) => (
  <nav aria-label="Previous and next" className="step-bar no-print">
    {previous !== null && (
      <Link href={previous.href} className={buttonClass({})}>
        {previous.label}
      </Link>
    )}
    <Button look="quiet" onClick={onJump}>
      All questions
    </Button>
    <Link href={next.href} className={`${buttonClass({ look: isAnswered ? 'primary' : 'plain' })} step-next`}>
      {next.label}
    </Link>
  </nav>
)
