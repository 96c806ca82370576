import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'

interface Props {
  readonly href: string
  /** Whether its screen is the one on show; absent: where the address is exactly its own. */
  readonly isHere?: boolean
  readonly children: ReactNode
}

/** A way to one of the review's screens. */
export const Tab = ({ href, isHere, children }: Props) => {
  const [location] = useLocation()
  return <Link href={href} aria-current={isHere ?? location === href ? 'page' : undefined}>{children}</Link>
}
