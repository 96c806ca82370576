import { Link } from 'wouter'
import { buttonClass } from '../../ui/Button'
import '../stepBar.css'

/** Where a button leads, and what it says. */
export interface GovernorStep {
  readonly href: string
  readonly label: string
}

/** The way on and back, always within reach: one thing to do next, and the way back. */
export const GovernorSteps = ({
  previous,
  next,
}: {
  readonly previous: GovernorStep | null
  readonly next: GovernorStep
}) => (
  <nav aria-label="Previous and next" className="step-bar no-print">
    {previous !== null && (
      <Link href={previous.href} className={buttonClass({})}>
        {previous.label}
      </Link>
    )}
    <Link href={next.href} className={`${buttonClass({ look: 'primary' })} step-next`}>
      {next.label}
    </Link>
  </nav>
)
