import { useState, useSyncExternalStore } from 'react'

/** So many actions are drawn at first: several times what most schools have, and as many as are drawn at once without a wait. */
export const shownAtFirst = 100

/** How many were shown of a review's plan last: whoever comes back finds as many. */
const shownLast = new Map<string, number>()

let isPrinting = false

const onPrinting = (tell: () => void): (() => void) => {
  const setPrinting = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    tell()
  }
  window.addEventListener('beforeprint', setPrinting)
  window.addEventListener('afterprint', setPrinting)
  return () => {
    window.removeEventListener('beforeprint', setPrinting)
    window.removeEventListener('afterprint', setPrinting)
  }
}

/** How many actions of a long plan to draw; all of them on paper, where no button shows the rest. */
export const useShownCount = (review: string): readonly [count: number, show: (count: number) => void] => {
  const [count, setCount] = useState(() => shownLast.get(review) ?? shownAtFirst)
  // Told in this way, React draws it at once, before the paper is laid out.
  const isOnPaper = useSyncExternalStore(onPrinting, () => isPrinting)
  const show = (next: number) => {
    shownLast.set(review, next)
    setCount(next)
  }
  return [isOnPaper ? Number.POSITIVE_INFINITY : count, show]
}
