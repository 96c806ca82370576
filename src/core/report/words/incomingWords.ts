import { fieldOf, type ReviewEvent } from '../../review/event'
import type { FingerprintState } from '../../review/fingerprint'
import { sayDate, type IsoDate } from '../../math/calendar'
import { sayFingerprint } from './fingerprintWords'
import { countedByKind } from './entryWords'
import { howMany, listed } from './words'

/** Sentences about a file that was opened. */

/** What taking in a file did: `added` is how many of its entries were new here, `omitted` how many it does not hold whole. */
interface TakenIn {
  readonly isNew: boolean
  readonly added: number
  readonly omitted: number
}

export const takenInWords = ({ isNew, added, omitted }: TakenIn): string => {
  const without =
    omitted === 0
      ? ''
      : ` ${howMany(omitted, 'entry', 'entries')} of it ${omitted === 1 ? 'was' : 'were'} left out when the file was made.`
  if (isNew) return `The review was opened: ${howMany(added, 'entry', 'entries')} from its file.${without}`
  return added === 0
    ? 'This review is here already, with all that the file holds.'
    : `${howMany(added, 'entry', 'entries')} from the file ${added === 1 ? 'was' : 'were'} added to the review on this device.`
}

/** What the fingerprint in a file says of it. */
export const fingerprintWords = ({
  hex,
  check,
}: {
  readonly hex: string
  readonly check: FingerprintState | 'absent'
}): string => {
  switch (check) {
    case 'fits':
      return `The file is as it was when it was saved (fingerprint ${sayFingerprint(hex)}).`
    case 'differs':
      return `The fingerprint does not agree: what is in the file comes to ${sayFingerprint(hex)}, and the file names another. Something in it was changed after it was saved. Ask whoever sent it for a new copy.`
    case 'unchecked':
      return `An older version of Unannounced made this file, and left something out of it: whether it is as it was saved cannot be checked (what is in it comes to the fingerprint ${sayFingerprint(hex)}).`
    case 'absent':
      return `The file names no fingerprint; what is in it comes to ${sayFingerprint(hex)}.`
  }
}

/** Whether an entry takes something away: a value that was cleared. */
const isCleared = (event: ReviewEvent): boolean => 'value' in event && event.value === null

/** `3 answers, 1 note and 2 pieces of evidence`: things, however often each was changed. What was cleared is counted apart. */
export const newEntriesWords = (events: readonly ReviewEvent[]): string => {
  const count = (some: readonly ReviewEvent[]) => new Set(some.map(fieldOf)).size
  const given = countedByKind(
    events.filter((event) => !isCleared(event)),
    count,
  )
  const cleared = count(events.filter(isCleared))
  return listed([...given, ...(cleared === 0 ? [] : [`${howMany(cleared, 'thing')} cleared or taken back`])])
}

/** `on 3 November 2026`, or `between 3 November 2026 and 9 December 2026`: as the clocks of their devices had it, on the days that these were where the words are read. */
export const whenWords = (events: readonly ReviewEvent[], dayOf: (instant: string) => IsoDate): string => {
  const days = events.map(({ at }) => dayOf(at)).sort()
  const [first = '', last = first] = [days[0], days.at(-1)]
  return first === last ? `on ${sayDate(first)}` : `between ${sayDate(first)} and ${sayDate(last)}`
}
