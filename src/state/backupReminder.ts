import { daysBetween, type IsoDate } from '../core/math/calendar'
import type { Log } from '../core/review/log'
import { changesSinceSaved } from './backupStanding'

/**
 * When a file is worth a reminder: so much was changed since the last one, or since the start, and so many days ago that was.
 * Safari clears what a site keeps after seven days of use without a visit; much work is worth a file earlier.
 */
const due = [
  { changes: 10, days: 7 },
  { changes: 40, days: 1 },
] as const

/** Where a week without a visit loses it all, the reminder has to come before that week begins. */
const dueWhereCleared = [...due, { changes: 10, days: 0 }] as const

/** How many days a reminder stays away that was put off. */
const putOffDays = 7

/** Whether it is fewer days for certain, wherever the reader is and whatever their clocks do: told without a calendar, since it is asked after each answer. */
const isSooner = (days: number, since: string, now: string): boolean =>
  Date.parse(now) - Date.parse(since) < ((days - 1) * 24 - 2) * 3_600_000

/** A reminder to save a file: as of how many days ago the review is in one, `null` where it is in none, and how much was changed since. */
export interface BackupReminder {
  readonly daysAgo: number | null
  readonly changes: number
}

interface Known {
  readonly log: Log
  /** As of when it is in a file; `null`: in none. */
  readonly backedUpAt: string | null
  /** When the reminder was last put off; `null`: never. */
  readonly reminderPutOffAt: string | null
  /** Whether this browser clears what a site keeps after a week without a visit. Absent: not that it is known. */
  readonly isCleared?: boolean
}

/** Whether to remind of saving a file at this moment; `null`: no. Days are counted as people count them: what was done late last evening was done yesterday. */
export const backupReminder = (
  { log, backedUpAt, reminderPutOffAt, isCleared = false }: Known,
  now: string,
  dayOf: (instant: string) => IsoDate,
): BackupReminder | null => {
  const daysSince = (instant: string): number => daysBetween(dayOf(instant), dayOf(now))
  const dues = isCleared ? dueWhereCleared : due
  const since = backedUpAt ?? log[0]?.at
  if (since === undefined || dues.every((least) => log.length < least.changes || isSooner(least.days, since, now)))
    return null
  if (reminderPutOffAt !== null && daysSince(reminderPutOffAt) < putOffDays) return null
  const days = daysSince(since)
  const dueByNow = dues.filter((least) => days >= least.days)
  // Most of the time it is too early, whatever was changed.
  if (dueByNow.length === 0) return null
  const changes = changesSinceSaved(log, backedUpAt)
  return dueByNow.some((least) => changes >= least.changes)
    ? { daysAgo: backedUpAt === null ? null : days, changes }
    : null
}
