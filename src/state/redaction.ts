import { fieldOf } from '../core/review/event'
import type { PartialLog } from '../core/review/omission'
import { redactEvents } from '../core/review/redaction'
import { putRedacted } from '../storage/reviewStore'
import { inMemory, onDevice } from './device'
import { dropFormsOf } from './forms'
import { adopt } from './openReview'
import { ready, useOpenReview } from './openStore'
import { sayStored, takeWaiting } from './saving'
import { tellTabs } from './tabs'

/** Rejects where the device cannot be reached: the text may still be on it. */
const putOnDevice = async (review: string, redacted: PartialLog): Promise<void> => {
  const stored = await onDevice((database) => putRedacted(database, review, redacted))
  if (!stored.ok) throw new Error(`storage: ${stored.refusal}`)
}

/**
 * Takes the text of these events of the open review away for good: here, in other tabs, and in every copy that is merged
 * with this one later. It cannot be undone. Rejects where the browser cannot store it; then nothing is changed.
 */
export const redact = async (ids: readonly string[]): Promise<void> => {
  const { id, log, omitted } = ready(useOpenReview.getState())
  const chosen = new Set(ids)
  const redacted = redactEvents({ log, omitted }, chosen)
  const part = {
    log: redacted.log.filter((event) => chosen.has(event.id)),
    omitted: redacted.omitted.filter((event) => chosen.has(event.id)),
  }
  // Else what waits in the queue would be stored after it, with its text.
  const putBack = takeWaiting(id, chosen)
  try {
    if (!inMemory.has(id)) await putOnDevice(id, part)
  } catch (error) {
    putBack()
    throw error
  }
  sayStored(id)
  dropFormsOf(id, part.log.map(fieldOf))
  adopt(id, part)
  tellTabs({ kind: 'appended', review: id, events: part.log, omitted: part.omitted })
}
