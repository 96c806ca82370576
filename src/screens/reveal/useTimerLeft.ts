import { useEffect, useRef, useState } from 'react'
import type { Timer } from '../../core/workshop/showing'

/** How often what is left is drawn anew, in ms. */
const everyMs = 250

/** What a timer has left now, in ms: it counts down from the moment at which it was heard of. */
export const useTimerLeft = (timer: Timer): { readonly leftMs: number; readonly leftNow: () => number } => {
  const [leftMs, setLeft] = useState(timer.leftMs)
  const started = useRef({ timer, at: 0 })
  useEffect(() => {
    started.current = { timer, at: performance.now() }
    const draw = (): void =>
      setLeft(timer.isRunning ? timer.leftMs - (performance.now() - started.current.at) : timer.leftMs)
    draw()
    if (!timer.isRunning) return
    const interval = setInterval(draw, everyMs)
    return () => clearInterval(interval)
  }, [timer])
  return {
    leftMs,
    leftNow: () => (timer.isRunning ? timer.leftMs - (performance.now() - started.current.at) : timer.leftMs),
  }
}
