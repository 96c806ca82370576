import type { EntryWords } from '../../core/report/words/entryWords'
import { whoIs } from '../../core/review/people'
import type { Side } from '../../core/review/conflicts'
import type { ReviewEvent } from '../../core/review/event'
import type { Contributor } from '../../core/review/review'
import { sayMoment } from '../when'
import './conflicts.css'

/** What it takes to put the sides of a conflict in words. */
export interface Telling {
  readonly words: (event: ReviewEvent) => EntryWords
  readonly people: readonly Contributor[]
}

/** What a conflict is about: `Answer: Is somebody always there to turn to?`, or `Review date` where it is about the whole review. */
export const conflictTitle = ([first]: readonly ReviewEvent[], { words }: Telling): string => {
  if (first === undefined) return ''
  const { subject, what } = words(first)
  return first.kind === 'detail-set' ? what : `${what}: ${subject}`
}

/** What a side says. */
export const sideValue = ({ events }: Side, { words }: Telling): string => {
  const [first] = events
  return first === undefined ? '' : words(first).value
}

/** Who gave a value, and when by the clock of their device. */
export const sideAuthors = ({ events }: Side, { people }: Telling): string =>
  events.map(({ by, at }) => `${whoIs({ contributors: people }, by)}, ${sayMoment(at)}`).join('; ')

/** One side of a conflict: its value, and who gave it. */
export const SideWords = ({ side, telling }: { readonly side: Side; readonly telling: Telling }) => (
  <span className="conflict-side">
    <strong className="conflict-value">{sideValue(side, telling)}</strong>
    <span className="small muted">{`${sideAuthors(side, telling)}${side.counts ? ' · counts until it is settled' : ''}`}</span>
  </span>
)
