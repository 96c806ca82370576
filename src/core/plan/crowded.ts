import type { Pack } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import type { Details } from '../review/details'
import { personBehind } from './owners'
import type { Action } from './planActions'

/** Steps for critical safeguards of one person, more than they take on in a fortnight. */
export interface Crowd {
  /** A role, as the first of them has it. */
  readonly owner: string
  readonly count: number
  /** The day of the last of them. */
  readonly by: IsoDate
}

/** Those who have more steps for critical safeguards that do not wait than one person takes on in a fortnight. */
export const crowded = (
  pack: Pack,
  details: Pick<Details, 'headIsLead' | 'load'>,
  open: readonly Action[],
): readonly Crowd[] => {
  const person = personBehind(pack, details)
  const crowds = new Map<string, Crowd>()
  for (const { priority, owner, due } of open) {
    if (priority !== 'now') continue
    const before = crowds.get(person(owner))
    crowds.set(person(owner), {
      owner: before?.owner ?? owner,
      count: (before?.count ?? 0) + 1,
      by: before !== undefined && before.by > due ? before.by : due,
    })
  }
  return [...crowds.values()].filter(({ count }) => count > details.load)
}
