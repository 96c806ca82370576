import { fieldOf } from '../core/review/event'
import type { Log } from '../core/review/log'
import { readDevice } from '../storage/deviceRecords'
import { backupKey, momentSchema } from './backups'
import { onDevice } from './device'
import { copyOf } from './library'
import { openedReview } from './openStore'

/** How the last file of a review stands to what it is now. */
export interface BackupStanding {
  /** As of when all of the review is in a file, which was saved on this device or opened on it; `null`: in none, or not known. */
  readonly savedAt: string | null
  /** How many things were answered, written or changed since; all, where it is in none. */
  readonly changes: number
}

interface Counted {
  readonly log: Log
  readonly savedAt: string | null
  /** The fields that were changed since. */
  readonly fields: Set<string>
}

/** The last count: it is asked for at each answer, and goes on from there. */
let counted: Counted | null = null

/** Whether a log is another with more at its end. Events are only added, in order: where the last one has kept its place, so have all before it. */
const goesOnFrom = (log: Log, { log: before }: Counted): boolean =>
  log[0] === before[0] && log[before.length - 1] === before.at(-1)

/** How many things of a review were changed since a moment; `null`: since its start. A thing that was changed several times is one. */
export const changesSinceSaved = (log: Log, savedAt: string | null): number => {
  const before = counted?.savedAt === savedAt && goesOnFrom(log, counted) ? counted : null
  const fields = before?.fields ?? new Set()
  for (let at = before?.log.length ?? 0; at < log.length; at += 1) {
    const event = log[at]
    if (event !== undefined && event.kind !== 'review-started' && (savedAt === null || event.at > savedAt))
      fields.add(fieldOf(event))
  }
  counted = { log, savedAt, fields }
  return fields.size
}

/** How the last file of a review of this device stands. Rejects where the device cannot be read. */
export const backupStanding = async (review: string): Promise<BackupStanding> => {
  const open = openedReview(review)?.state.getState()
  const here = open?.status === 'ready' ? open : null
  const read = here === null ? await onDevice((store) => readDevice(store, backupKey(review), momentSchema)) : null
  const savedAt = here?.backedUpAt ?? (read?.ok === true ? read.value : null)
  const log = here?.log ?? (await copyOf(review))?.log ?? []
  return { savedAt, changes: changesSinceSaved(log, savedAt) }
}
