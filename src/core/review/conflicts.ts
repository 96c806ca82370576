import canonicalize from 'canonicalize'
import type { Change, ReviewEvent } from './event'
import { changeOf } from '../log/document'

/** One of the values that a field was given without sight of each other, with all who gave it. */
export interface Side {
  /** Those who gave this value, in the order of the log. Never empty. */
  readonly events: readonly ReviewEvent[]
  /** Whether it is the one that counts until the conflict is settled. */
  readonly counts: boolean
}

/** The different values of a conflict, in the order in which they were last given. One alone: all said the same. */
export const sidesOf = (conflict: readonly ReviewEvent[]): readonly Side[] => {
  const byValue = new Map<string, ReviewEvent[]>()
  for (const event of conflict) {
    const value = canonicalize('value' in event ? event.value : null) ?? ''
    const events = [...(byValue.get(value) ?? []), event]
    // Taken out and put in again, so that the one that counts comes last.
    byValue.delete(value)
    byValue.set(value, events)
  }
  const counting = conflict.at(-1)
  return [...byValue.values()].map((events) => ({ events, counts: events.some((event) => event === counting) }))
}

/** What has to be recorded to keep a side: its value anew, which takes the place of all of them. */
export const keeping = ({ events }: Side): Change => changeOf(events.at(-1)!)
