import { useEffect, useState } from 'react'
import { pauseClock, startClock, stoppedClock, tick, type SearchClock } from '../../core/rehearsal/clock'

/** How often what is left is drawn anew, in ms. */
const everyMs = 500

/** A clock that begins with what is on show. It says how long somebody has been looking, and ends nothing. */
export const useSearchClock = (): {
  readonly clock: SearchClock
  readonly isRunning: boolean
  readonly toggle: () => void
} => {
  const [clock, setClock] = useState<SearchClock>(() => startClock(stoppedClock, performance.now()))
  const isRunning = clock.countedTo !== null
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setClock((before) => tick(before, performance.now())), everyMs)
    return () => clearInterval(timer)
  }, [isRunning])
  return {
    clock,
    isRunning,
    toggle: () =>
      setClock((before) => (isRunning ? pauseClock(before, performance.now()) : startClock(before, performance.now()))),
  }
}
