import { useState } from 'react'
import { useIsOnPaper } from './onPaper'

/** So many actions are drawn at first: several times what most schools have, and as many as are drawn at once without a wait. */
export const shownAtFirst = 100

/** How many were shown of a review's plan last: whoever comes back finds as many. */
const shownLast = new Map<string, number>()

/** How many actions of a long plan to draw; all of them on paper, where no button shows the rest. */
export const useShownCount = (review: string): readonly [count: number, show: (count: number) => void] => {
  const [count, setCount] = useState(() => shownLast.get(review) ?? shownAtFirst)
  const isOnPaper = useIsOnPaper()
  const show = (next: number) => {
    shownLast.set(review, next)
    setCount(next)
  }
  return [isOnPaper ? Number.POSITIVE_INFINITY : count, show]
}
