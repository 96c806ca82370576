import { redactEvents } from '../core/review/redaction'
import { putRedacted } from '../storage/reviewStore'
import { now } from './clock'
import { device, inMemory } from './device'
import { adopt } from './openReview'
import { patch, ready, useOpenReview } from './openStore'
import { takeWaiting, waitingEvents } from './saving'
import { tellTabs } from './tabs'

/**
 * Takes the text of these events of the open review away for good: here, in other tabs, and in every copy that is merged
 * with this one later. It cannot be undone. Rejects where the browser cannot store it; then nothing is changed.
 */
export const redact = async (ids: readonly string[]): Promise<void> => {
  const { id, log, omitted } = ready(useOpenReview.getState())
  const chosen = new Set(ids)
  const redacted = redactEvents({ log, omitted }, chosen)
  const part = { log: redacted.log.filter((event) => chosen.has(event.id)), omitted: redacted.omitted.filter((event) => chosen.has(event.id)) }
  const opened = await device()
  if (opened.ok && !inMemory.has(id)) {
    // Else what waits in the queue would be stored after it, with its text.
    const putBack = takeWaiting(id, chosen)
    try {
      await putRedacted(opened.database, id, part)
    } catch (error) {
      putBack()
      throw error
    }
    // It may have been all that waited for a disk that had no room.
    if (waitingEvents(id).length === 0) patch(id, { saveStatus: { kind: 'saved', at: now() } })
  }
  adopt(id, part)
  tellTabs({ kind: 'appended', review: id, events: part.log, omitted: part.omitted })
}
