import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { LineDrawing } from '../ui/LineDrawing'

/** How many of something wait at a place, and what it is: `3`, `overdue`. */
export interface WaitingCount {
  readonly count: number
  readonly words: string
  /** Whether it should not wait. */
  readonly isUrgent: boolean
}

interface Props {
  readonly href: string
  /** Whether its screen is the one on show; absent: where the address is its own, or one of `alsoAt`. */
  readonly isHere?: boolean
  readonly alsoAt?: readonly string[]
  /** Shown where there is little room for words. */
  readonly drawing: ReactNode
  /** What waits there; absent or 0: nothing. */
  readonly waiting?: WaitingCount
  readonly children: ReactNode
}

/** A way to one of the review's screens. */
export const Tab = ({ href, isHere, alsoAt = [], drawing, waiting, children }: Props) => {
  const [location] = useLocation()
  return (
    <Link href={href} aria-current={(isHere ?? [href, ...alsoAt].includes(location)) ? 'page' : undefined}>
      <LineDrawing size={22} strokeWidth={1.8}>
        {drawing}
      </LineDrawing>
      <span>{children}</span>
      {waiting !== undefined && waiting.count > 0 && (
        <span className={`badge ${waiting.isUrgent ? 'is-urgent' : ''}`}>
          <span>{waiting.count}</span>
          <span className="visually-hidden">{` ${waiting.words}`}</span>
        </span>
      )}
    </Link>
  )
}
