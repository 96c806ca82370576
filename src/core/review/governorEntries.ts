import { fieldOf, rulesOf, type ReviewEvent } from './event'
import { currentEvents } from './log'
import type { PartialLog } from './omission'

/** Whether an event is what a governor adds to a review. Who they are goes along with it and counts as none of it. */
export const isEntry = (event: ReviewEvent): boolean => rulesOf(event).topic === 'governors'

/** Whether an entry says something still: what was taken back does not. */
export const isStanding = (event: ReviewEvent): boolean => 'value' in event && event.value !== null

/** What a governor has added, as it counts now; what they took back is among it, as events without a value. */
export const governorEntries = ({ log, omitted }: PartialLog, governor: string): readonly ReviewEvent[] =>
  [...currentEvents({ log, omitted }).values()].flat().filter((event) => event.by === governor && isEntry(event))

/**
 * What a governor has to send back: what stands, and what was taken back of `sent`, the ids of what went before. What was
 * written and taken back between two sendings says nothing to anybody, so it is none of it.
 */
export const entriesToSend = (
  partial: PartialLog,
  governor: string,
  sent: ReadonlySet<string>,
): readonly ReviewEvent[] => {
  const fieldsSent = new Set(partial.log.filter(({ id }) => sent.has(id)).map(fieldOf))
  return governorEntries(partial, governor).filter((event) => isStanding(event) || fieldsSent.has(fieldOf(event)))
}
