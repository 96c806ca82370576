import type { IsoDate } from '../../core/math/calendar'
import { sortActions, type ActionOrder } from '../../core/plan/arrangeActions'
import { byWhenDue, type DueGroup } from '../../core/plan/dueGroups'
import { isDeclined } from '../../core/plan/declined'
import type { Action } from '../../core/plan/planActions'
import type { Term } from '../../core/review/details'
import { dueSpan, dueTitle } from '../../core/report/words/planWords'

/*
 * A list in which people change things does not move under their hands: an action stays where it was drawn, under the
 * heading that it had, until the list is looked at anew. What comes in stands where it belongs.
 */

/** Actions of a list that stand under one heading. */
export interface DrawnGroup {
  /** `null`: a list without headings. */
  readonly group: DueGroup | null
  readonly title: string
  /** What the heading comes to in days; empty: nothing. */
  readonly span: string
  readonly actions: readonly Action[]
}

/** Where the steps of a list were drawn, by their ids: in which group, and at which place of the whole. */
interface Place {
  readonly group: DueGroup | null
  readonly at: number
}

export interface Places {
  readonly of: ReadonlyMap<string, Place>
  /** The headings as they were. */
  readonly titles: ReadonlyMap<DueGroup | null, string>
}

/** Steps that are put together otherwise than before are still at the place of one of them. */
const idsOf = ({ id, steps }: Action): readonly string[] => (steps.length === 0 ? [id] : steps.map((step) => step.id))

/** The list as it is drawn where nobody has seen it yet. */
const drawnAnew = (
  actions: readonly Action[],
  order: ActionOrder,
  today: IsoDate,
  terms: readonly Term[],
): readonly DrawnGroup[] =>
  order === 'due'
    ? byWhenDue(actions, today, terms).map((due) => ({
        group: due.group,
        title: dueTitle(due, today),
        span: dueSpan(due, today),
        actions: due.actions,
      }))
    : actions.length === 0
      ? []
      : [{ group: null, title: '', span: '', actions: sortActions(actions, order, today, terms) }]

/** Where everything stands that is drawn anew. */
export const placesOf = (
  actions: readonly Action[],
  order: ActionOrder,
  today: IsoDate,
  terms: readonly Term[],
): Places => {
  const groups = drawnAnew(actions, order, today, terms)
  const all = groups.flatMap(({ group, actions: due }) => due.map((action) => ({ group, action })))
  return {
    of: new Map(all.flatMap(({ group, action }, at) => idsOf(action).map((id) => [id, { group, at }] as const))),
    titles: new Map(groups.map(({ group, title }) => [group, title])),
  }
}

/** The place of an action among those that were drawn; `null`: it is new, or what the school will not do, which goes to the end at once, or comes back from there. */
const placeIn = ({ of }: Places, action: Action): Place | null => {
  const found = idsOf(action).flatMap((id) => of.get(id) ?? [])
  const first = found.reduce<Place | null>((least, one) => (least === null || one.at < least.at ? one : least), null)
  return first !== null && first.group !== null && (first.group === 'declined') !== isDeclinedNow(action) ? null : first
}

const isDeclinedNow = (action: Action): boolean => action.status !== 'done' && isDeclined(action)

/** The list with each action where it was drawn before. */
export const inPlaces = (
  actions: readonly Action[],
  order: ActionOrder,
  today: IsoDate,
  terms: readonly Term[],
  places: Places,
): readonly DrawnGroup[] => {
  const anew = drawnAnew(actions, order, today, terms)
  const placed = anew.flatMap(({ group, actions: due }) => {
    // What is new stands after what it would stand after.
    let last = -1
    return due.map((action) => {
      const place = placeIn(places, action)
      if (place === null) return { action, group, at: last + 0.5 }
      if (place.group === group) last = Math.max(last, place.at)
      return { action, group: place.group, at: place.at }
    })
  })
  const groups = [...new Set(placed.map(({ group }) => group))].sort((a, b) => rank(a) - rank(b))
  return groups.map((group) => {
    const now = anew.find((one) => one.group === group)
    return {
      group,
      title: now?.title ?? places.titles.get(group) ?? '',
      span: now?.span ?? '',
      actions: placed
        .filter((one) => one.group === group)
        .sort((a, b) => a.at - b.at)
        .map(({ action }) => action),
    }
  })
}

const order: readonly (DueGroup | null)[] = [
  null,
  'past',
  'this-half-term',
  'next-half-term',
  'after-that',
  'no-date',
  'declined',
]
const rank = (group: DueGroup | null): number => order.indexOf(group)
