import { fieldOf, type ReviewEvent } from './event'
import { currentEvents } from './log'
import type { PartialLog } from './omission'

/** What a governor adds to a review. Who they are goes along with it and counts as none of it. */
const entryKinds: ReadonlySet<ReviewEvent['kind']> = new Set<ReviewEvent['kind']>([
  'view-set',
  'comment-set',
  'comment-resolved-set',
  'signature-set',
])

/** Whether an entry says something still: what was taken back does not. */
const hasValue = (event: ReviewEvent): boolean => 'value' in event && event.value !== null

/** What a governor has added, as it counts now; what they took back is among it, as events without a value. */
export const governorEntries = ({ log, omitted }: PartialLog, governor: string): readonly ReviewEvent[] =>
  [...currentEvents({ log, omitted }).values()].flat().filter(({ by, kind }) => by === governor && entryKinds.has(kind))

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
  return governorEntries(partial, governor).filter((event) => hasValue(event) || fieldsSent.has(fieldOf(event)))
}

/** How many entries there are of each kind. */
export interface EntryCounts {
  readonly views: number
  readonly comments: number
  readonly signatures: number
  /** Comments, of whomever, that were marked as resolved or opened again. */
  readonly resolvedOrReopened: number
}

/** Counts what stands; what was taken back counts as nothing. */
export const countEntries = (entries: readonly ReviewEvent[]): EntryCounts => {
  const count = (kind: ReviewEvent['kind']) => entries.filter((event) => event.kind === kind && hasValue(event)).length
  return {
    views: count('view-set'),
    comments: count('comment-set'),
    signatures: count('signature-set'),
    resolvedOrReopened: count('comment-resolved-set'),
  }
}
