import { fieldOf, type ReviewEvent } from '../../review/event'
import type { FingerprintState } from '../../review/fingerprint'
import { sayDate, type IsoDate } from '../../math/calendar'
import { countedByKind } from './kindWords'
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
  if (isNew) return `The review was opened. What it adds here: ${howMany(added, 'entry', 'entries')}.${without}`
  return added === 0
    ? 'This review is here already, with all that the file holds.'
    : `${howMany(added, 'entry', 'entries')} from the file ${added === 1 ? 'was' : 'were'} added to the review on this device.`
}

/** Whether a file is as it was saved, which its check code tells. */
export const fileStateWords = (check: FingerprintState | 'absent'): string => {
  switch (check) {
    case 'fits':
      return 'The file is as it was when it was saved.'
    case 'differs':
      return 'What is in the file is not what it says that it holds. Something in it was changed after it was saved. Ask whoever sent it for a new copy.'
    case 'unchecked':
      return 'An older version of Unannounced made this file, and left something out of it: whether it is as it was saved cannot be checked.'
    case 'absent':
      return 'The file does not say by what to check whether it is as it was saved.'
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
