import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { isUntouched } from '../../core/report/words/resultWords'
import { howMany } from '../../core/report/words/words'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'

interface Props {
  /** What that means for what is about to be made or sent; where nothing is answered, `ifUntouched`. */
  readonly children: ReactNode
  readonly ifUntouched?: ReactNode
}

/** Says first how much is unanswered of what is about to leave; nothing where all is answered. */
export const StillOpen = ({ children, ifUntouched = children }: Props) => {
  const { counts } = useScorecard()
  if (counts.unanswered === 0) return null
  return isUntouched(counts) ? (
    <Notice tone="unknown" title="Nothing is answered yet">
      <p>{ifUntouched}</p>
    </Notice>
  ) : (
    <Notice tone="unknown" title={`${counts.unanswered} of ${howMany(counts.questions, 'question')} unanswered`}>
      <p>{children}</p>
    </Notice>
  )
}

/** The way to what is unanswered. */
export const SeeWhatIsLeft = () => <Link href={paths.overview(useReadyReview(({ id }) => id))}>See what is left</Link>
