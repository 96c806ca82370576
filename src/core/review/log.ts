import { appendingToOf, type Stamp } from '../log/appending'
import type { DocumentKind } from '../log/document'
import type { LogOf } from '../log/log'
import { seenInOf } from '../log/seen'
import { soundLogOf } from '../log/soundLog'
import {
  currentEventsOf,
  currentInOf,
  replacersOf,
  standingIn,
  standingInFull,
  standingWith,
  type StandingOf,
  type Stands,
} from '../log/standing'
import { undoingAllOf, undoingInOf, type Undoing } from '../log/undoing'
import { fieldOf, readable, type Change, type ReviewEvent } from './event'
import { eventFormat } from './eventFormat'
import type { OmittedEvent } from './omission'

/** The log of a review: what `core/log` does for any document, for this one. */

/** The events of one review in order, each id once. */
export type Log = LogOf<ReviewEvent>

/** The log of a review, and how each of its fields stands. */
export type Standing = StandingOf<ReviewEvent, OmittedEvent>

/** A review, as its log knows it. */
export const reviewDocument: DocumentKind<ReviewEvent> = {
  start: 'review-started',
  fieldOf,
  stamped: (change, place) => readable({ ...change, format: eventFormat, ...place }),
}

export const standingOf = standingIn(reviewDocument)<OmittedEvent>
export const standingOfInFull = standingInFull(reviewDocument)<OmittedEvent>
export const standingAfter = standingWith(reviewDocument)<OmittedEvent>
export const replacersIn = replacersOf(reviewDocument)
export const currentIn = currentInOf(reviewDocument)
export const currentEvents = currentEventsOf(reviewDocument)
export const appendingTo = appendingToOf(reviewDocument)
export const undoingIn = undoingInOf(reviewDocument)
export const undoingAll = undoingAllOf(reviewDocument)
export const soundLog = soundLogOf(reviewDocument)
export const seenIn = seenInOf(reviewDocument)

/** The next event of a log, see `Appending`. */
export const stampChange = (
  stands: Stands<ReviewEvent>,
  change: Change,
  stamp: Stamp,
  saw?: readonly string[],
): ReviewEvent => appendingTo(stands).add(change, stamp, saw)

/** What would take one event back, see `undoingIn`. */
export const undoing = (stands: Stands<ReviewEvent>, eventId: string): Undoing<ReviewEvent> | null =>
  undoingIn(stands)(eventId)
