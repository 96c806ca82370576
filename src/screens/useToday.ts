import { useSyncExternalStore } from 'react'
import type { IsoDate } from '../core/math/calendar'
import { today } from '../state/clock'

/** How often to look whether a new day has begun. */
const lookEveryMs = 60_000

/** Looks from time to time, and when somebody comes back to the page: while a device sleeps, no time runs out. */
const onNewDay = (look: () => void): (() => void) => {
  const timer = setInterval(look, lookEveryMs)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

/** Today, where the user is. What calls it is drawn anew once a new day has begun, with all that is below it. */
export const useToday = (): IsoDate => useSyncExternalStore(onNewDay, today)
