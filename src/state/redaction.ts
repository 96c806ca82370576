import { fieldOf } from '../core/review/event'
import type { PartialLog } from '../core/review/omission'
import { redactEvents } from '../core/review/redaction'
import { putRedacted } from '../storage/reviewStore'
import { onDevice, pageStore } from './device'
import { dropFormsOf } from './forms'
import type { ReviewDocument } from './openStore'
import { isInPageAlone, sayStored, takeWaiting } from './saving'
import { tellTabs } from './tabs'

/** Rejects where the device cannot be reached, and the text may be on it. */
const store = async (review: string, redacted: PartialLog): Promise<void> => {
  if (isInPageAlone(review)) return putRedacted(pageStore, review, redacted)
  const stored = await onDevice((device) => putRedacted(device, review, redacted))
  if (!stored.ok) throw new Error(`storage: ${stored.refusal}`)
}

/**
 * Takes the text of these events of a review away for good: here, in other tabs, and in every copy that is merged
 * with this one later. It cannot be undone. Rejects where the browser cannot store it; then nothing is changed.
 */
export const redact = async (document: ReviewDocument, ids: readonly string[]): Promise<void> => {
  const { id, log, omitted } = document.ready()
  const chosen = new Set(ids)
  const redacted = redactEvents({ log, omitted }, chosen)
  const part = {
    log: redacted.log.filter((event) => chosen.has(event.id)),
    omitted: redacted.omitted.filter((event) => chosen.has(event.id)),
  }
  // Else what waits in the queue would be stored after it, with its text.
  const putBack = takeWaiting(id, chosen)
  try {
    await store(id, part)
  } catch (error) {
    putBack()
    throw error
  }
  sayStored(id)
  dropFormsOf(id, part.log.map(fieldOf))
  document.adopt(part)
  tellTabs({ kind: 'appended', review: id, events: part.log, omitted: part.omitted })
}
