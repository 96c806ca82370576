import { Link } from 'wouter'
import { buttonClass } from '../../ui/Button'
import '../stepBar.css'
import './governor.css'

/** Where a button leads, and what it says. */
export interface GovernorStep {
  readonly href: string
  readonly label: string
}

/** The way on and back: one thing to do next, and another way beside it. */
export const GovernorSteps = ({
  other,
  next,
  isWalk = false,
}: {
  /** Where else to go: back, as a rule. `null`: nowhere. */
  readonly other: GovernorStep | null
  readonly next: GovernorStep
  /** Whether one goes from step to step here: then it stays within reach, on a phone in the place of the dock. */
  readonly isWalk?: boolean
}) => (
  <nav aria-label="Previous and next" className={`${isWalk ? 'step-bar' : 'governor-steps'} no-print`}>
    {other !== null && (
      <Link href={other.href} className={buttonClass({})}>
        {other.label}
      </Link>
    )}
    <Link href={next.href} className={`${buttonClass({ look: 'primary' })} step-next`}>
      {next.label}
    </Link>
  </nav>
)
