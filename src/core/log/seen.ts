import type { DocumentKind, LoggedEvent } from './document'
import { currentEventsOf, type Stands } from './standing'

/** For each field that held something when somebody looked, the event whose value they saw. */
export type Seen = ReadonlyMap<string, string>

/** Whether a field is one of those that `part` names: itself, or what begins with it, as `detail-set` begins `detail-set/school`. */
export const isFieldOf = (part: string, field: string): boolean => field === part || field.startsWith(`${part}/`)

/**
 * What is seen in these fields now. Where people gave different values, the last one is what the screen shows and what is gone
 * on with: the others stay until somebody has chosen.
 */
export const seenInOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (stands: Stands<Event>, parts: readonly string[]): Seen =>
    new Map(
      [...currentEventsOf(document)(stands)].flatMap(([field, events]) => {
        const last = events.at(-1)
        return last !== undefined && parts.some((part) => isFieldOf(part, field)) ? [[field, last.id] as const] : []
      }),
    )

/** The fields of `seen` that hold something else by now. */
export const movedOn = (seen: Seen, now: Seen): readonly string[] =>
  [...new Set([...seen.keys(), ...now.keys()])].filter((field) => seen.get(field) !== now.get(field))
