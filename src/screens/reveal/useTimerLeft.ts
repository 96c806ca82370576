import { useEffect, useState } from 'react'
import { leftOf, type ShownSince } from '../../state/revealing'

/** How often what is left is drawn anew, in ms. */
const everyMs = 250

/** What the timer of what is on show has left, in ms, as it runs down; below 0: it is over. */
export const useTimerLeft = (shown: ShownSince): number => {
  const [leftMs, setLeft] = useState(() => leftOf(shown))
  useEffect(() => {
    const draw = (): void => setLeft(leftOf(shown))
    draw()
    if (!shown.showing.timer.isRunning) return
    const interval = setInterval(draw, everyMs)
    return () => clearInterval(interval)
  }, [shown])
  return leftMs
}
