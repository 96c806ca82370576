import { Link } from 'wouter'
import type { Gate } from '../../core/scoring/scoreReview'
import { firstUnanswered } from '../../core/review/answering'
import { useReadyReview } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { paths } from '../paths'
import './nextSteps.css'

/** What to do about the verdict, and the words for it. */
const useNextStep = (gate: Gate | null): { readonly label: string; readonly href: string } => {
  const { id, review } = useReadyReview(({ id, review }) => ({ id, review }))
  const toPlan = paths.plan(id)
  switch (gate?.state) {
    case 'gap':
      return { label: 'Close the gaps: go to the plan', href: toPlan }
    case 'all-in-place':
      return { label: 'Have it checked: go to the plan', href: toPlan }
    case 'cant-say-yet': {
      const open = firstUnanswered(gate.unknown, review)
      return open === null
        ? { label: 'Find out what nobody knows: go to the plan', href: toPlan }
        : { label: 'Answer what is open', href: paths.question(id, open.id) }
    }
    case undefined:
      return { label: 'Go to the plan', href: toPlan }
  }
}

/** The ways on from the verdict, the one that it asks for first. */
export const NextSteps = ({ gate }: { readonly gate: Gate | null }) => {
  const id = useReadyReview((open) => open.id)
  const { label, href } = useNextStep(gate)
  return (
    <div className="next-steps no-print">
      <Link href={href} className={buttonClass({ look: 'primary' })}>
        {label}
      </Link>
      <Link href={paths.show(id)} className={buttonClass({})}>
        Show on a screen
      </Link>
      <Link href={paths.report(id)} className={buttonClass({})}>
        Download
      </Link>
      <Button look="quiet" onClick={() => window.print()}>
        Print this page
      </Button>
    </div>
  )
}
