/** Minutes for each question unless somebody says otherwise: ours, about as long as somebody waits at a desk. */
export const usualRehearsalMinutes = 6

/** A gap between two ticks longer than this, in ms, was no waiting: the page was frozen, or the device asleep. */
const longestTickMs = 5_000

/** A clock that counts how long somebody has been looking. */
export interface SearchClock {
  /** In ms. */
  readonly spentMs: number
  /** The moment up to which it has counted, on a clock that never goes back; `null`: it stands still. */
  readonly countedTo: number | null
  /** Whether a time was left out in which the page was frozen. */
  readonly hasSkipped: boolean
}

export const stoppedClock: SearchClock = { spentMs: 0, countedTo: null, hasSkipped: false }

/** The clock at a later moment. What lies between two ticks that are far apart does not count. */
export const tick = (clock: SearchClock, at: number): SearchClock => {
  if (clock.countedTo === null) return clock
  const gap = at - clock.countedTo
  const isWaiting = gap >= 0 && gap <= longestTickMs
  return {
    spentMs: clock.spentMs + (isWaiting ? gap : 0),
    countedTo: at,
    hasSkipped: clock.hasSkipped || gap > longestTickMs,
  }
}

export const startClock = (clock: SearchClock, at: number): SearchClock => ({ ...clock, countedTo: at })

export const pauseClock = (clock: SearchClock, at: number): SearchClock => ({ ...tick(clock, at), countedTo: null })

/** `5:09`, what is left of so many minutes; below zero `-0:12`. */
export const leftWords = (minutes: number, { spentMs }: SearchClock): string => {
  const left = minutes * 60 - Math.floor(spentMs / 1_000)
  const seconds = Math.abs(left)
  return `${left < 0 ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
