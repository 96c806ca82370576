import { appendingToOf, type Stamp } from '../log/appending'
import { currentEventsOf, replacersOf } from '../log/currentEvents'
import type { DocumentKind } from '../log/document'
import type { EventPlace, LogOf } from '../log/log'
import { seenInOf } from '../log/seen'
import { soundLogOf } from '../log/soundLog'
import { undoingAllOf, undoingInOf, type Undoing } from '../log/undoing'
import { fieldOf, readable, type Change, type ReviewEvent } from './event'
import { eventFormat } from './eventFormat'

/** The log of a review: what `core/log` does for any document, for this one. */

/** The events of one review in order, each id once. */
export type Log = LogOf<ReviewEvent>

/** A review, as its log knows it. */
const reviewDocument: DocumentKind<ReviewEvent> = {
  start: 'review-started',
  fieldOf,
  stamped: (change, place) => readable({ ...change, format: eventFormat, ...place }),
}

export const replacersIn = replacersOf(reviewDocument)
export const currentEvents = currentEventsOf(reviewDocument)
export const appendingTo = appendingToOf(reviewDocument)
export const undoingIn = undoingInOf(reviewDocument)
export const undoingAll = undoingAllOf(reviewDocument)
export const soundLog = soundLogOf(reviewDocument)
export const seenIn = seenInOf(reviewDocument)

/** The next event of a log, see `Appending`. */
export const stampChange = (
  log: Log,
  change: Change,
  stamp: Stamp,
  omitted: readonly EventPlace[] = [],
  saw?: readonly string[],
): ReviewEvent => appendingTo({ log, omitted }).add(change, stamp, saw)

/** What would take one event back, see `undoingIn`. */
export const undoing = (log: Log, eventId: string, omitted: readonly EventPlace[] = []): Undoing<ReviewEvent> | null =>
  undoingIn(log, omitted)(eventId)
