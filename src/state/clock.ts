import { dayIn, type IsoDate } from '../core/math/calendar'
import type { Stamp } from '../core/log/appending'

/** The present moment, ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString()

/** On which day an instant was, where the user is. */
export const dayOf = dayIn(undefined)

/** Today, where the user is. */
export const today = (): IsoDate => dayOf(now())

const idLetters = '0123456789abcdefghjkmnpqrstvwxyz'

/** A random id of 16 letters and digits, 80 bits. `crypto.randomUUID` would need a secure context. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => idLetters[byte % idLetters.length]).join('')

/** This page load, as long as the same person answers in it: no other, here or on another device, has the same. */
let writer = newId()

let eventsWritten = 0

/**
 * Goes on as a new writer, since somebody else answers now. What one writer wrote up to some count is covered by a
 * milestone as a whole, so it has to come from one person: the replies of two governors who share a page come one by one.
 */
export const renewWriter = (): void => {
  writer = newId()
  eventsWritten = 0
}

/** What this page stamps its next event with, by the given contributor. A writer's events are counted from 1, over all its reviews. */
export const nextStamp = (by: string): Stamp & { readonly salt: string } => ({
  writer,
  n: (eventsWritten += 1),
  at: now(),
  by,
  salt: newId(),
})
