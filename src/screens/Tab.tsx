import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'

interface Props {
  readonly href: string
  /** Whether its screen is the one on show; absent: where the address is its own, or one of `alsoAt`. */
  readonly isHere?: boolean
  readonly alsoAt?: readonly string[]
  readonly children: ReactNode
}

/** A way to one of the review's screens. */
export const Tab = ({ href, isHere, alsoAt = [], children }: Props) => {
  const [location] = useLocation()
  return (
    <Link href={href} aria-current={(isHere ?? [href, ...alsoAt].includes(location)) ? 'page' : undefined}>
      {children}
    </Link>
  )
}
