import { fieldOf } from '../core/review/event'
import type { Log } from '../core/review/log'
import { readDevice } from '../storage/deviceRecords'
import { backupKey, momentSchema } from './backups'
import { onDevice } from './device'
import { copyOf } from './library'
import { openedReview } from './openStore'

/** How the last file of a review stands to what it is now. */
export interface BackupStanding {
  /** When a file of the whole review was last saved from this device; `null`: never, or not known. */
  readonly savedAt: string | null
  /** How many things were answered, written or changed since; all, where it was never saved. */
  readonly changes: number
}

/** How many things of a review were changed since a moment; `null`: since its start. A thing that was changed several times is one. */
export const changesSinceSaved = (log: Log, savedAt: string | null): number =>
  new Set(log.filter(({ kind, at }) => kind !== 'review-started' && (savedAt === null || at > savedAt)).map(fieldOf))
    .size

/** How the last file of a review of this device stands. Rejects where the device cannot be read. */
export const backupStanding = async (review: string): Promise<BackupStanding> => {
  const open = openedReview(review)?.state.getState()
  const here = open?.status === 'ready' ? open : null
  const read = here === null ? await onDevice((store) => readDevice(store, backupKey(review), momentSchema)) : null
  const savedAt = here?.backedUpAt ?? (read?.ok === true ? read.value : null)
  const log = here?.log ?? (await copyOf(review))?.log ?? []
  return { savedAt, changes: changesSinceSaved(log, savedAt) }
}
