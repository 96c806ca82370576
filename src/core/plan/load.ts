import { priorities, type Priority } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import type { Term } from '../review/details'
import { addWorkingDays } from './workingDays'

/*
 * How the steps of one person are spread over time. Their time has places, as many in ten working days as steps they take
 * on in a fortnight, each with the day on which a step that has it is due. A step takes the latest place that is free up
 * to its limit, so nothing is due sooner than it has to be; where none is left it takes the first one after that: it
 * gives way. What is more pressing has the choice, and is due first among those with one limit.
 */

/** Ten working days. */
const fortnight = 10

/** A step as far as it takes up somebody's time. */
export interface Load {
  readonly id: string
  /** The person, see `personBehind`. */
  readonly person: string
  /** The day after which it can be done: its answer was given then. */
  readonly since: IsoDate
  /** By when it is due where nothing stands in the way. */
  readonly limit: IsoDate
  /** Its day, which nothing moves: it was agreed, or chosen, or a critical safeguard does not wait. `null`: it gives way. */
  readonly fixed: IsoDate | null
  readonly priority: Priority
}

/** The places of one person: which are taken, found without going through them one by one. */
class Places {
  /** For a place that is taken, one before it that may be free; for a free one, itself. The same for those after. */
  readonly #before: number[] = [0]
  readonly #after: number[] = [1]
  readonly #days: (place: number) => IsoDate

  constructor(days: (place: number) => IsoDate) {
    this.#days = days
  }

  #find(links: number[], place: number): number {
    let found = place
    while ((links[found] ?? found) !== found) found = links[found]!
    for (let at = place; at !== found;) {
      const next = links[at] ?? at
      links[at] = found
      at = next
    }
    return found
  }

  /** The latest place whose day is not after `day`; 0: none. */
  placeOn(day: IsoDate): number {
    let [low, high] = [0, 1]
    while (this.#days(high) <= day) [low, high] = [high, high * 2]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#days(middle) <= day) low = middle
      else high = middle
    }
    return low
  }

  /** The latest free place up to this one; 0: none. */
  lastFree(place: number): number {
    return this.#find(this.#before, place)
  }

  /** The first free place after this one. */
  nextFree(place: number): number {
    return this.#find(this.#after, place + 1)
  }

  take(place: number): void {
    this.#before[place] = place - 1
    this.#after[place] = place + 1
  }
}

/** The day of each place, the first being 1: worked out as far as somebody asks. */
const daysOfPlaces = (from: IsoDate, load: number, terms: readonly Term[]): ((place: number) => IsoDate) => {
  const days: IsoDate[] = [from]
  const workingDaysTo = (place: number): number => Math.ceil((place * fortnight) / load)
  return (place) => {
    for (let next = days.length; next <= place; next += 1)
      days.push(addWorkingDays(days[next - 1]!, workingDaysTo(next) - workingDaysTo(next - 1), terms))
    return days[place]!
  }
}

/** Gives places to steps of one priority, in their order. */
const spreadAlike = (
  loads: readonly Load[],
  placesOf: (person: string) => Places,
  dayOf: (place: number) => IsoDate,
  due: Map<string, IsoDate>,
): void => {
  // Those with one limit change places among themselves, so that the first of them is due first.
  const inTime = new Map<string, { readonly ids: string[]; readonly taken: number[] }>()
  const late: Load[] = []
  for (const one of loads) {
    const places = placesOf(one.person)
    const place = places.lastFree(places.placeOn(one.limit))
    if (place === 0 || dayOf(place) <= one.since) {
      late.push(one)
      continue
    }
    places.take(place)
    const key = `${one.limit} ${one.since} ${one.person}`
    const alike = inTime.get(key) ?? { ids: [], taken: [] }
    inTime.set(key, alike)
    alike.ids.push(one.id)
    alike.taken.push(place)
  }
  for (const { ids, taken } of inTime.values()) {
    taken.sort((a, b) => a - b)
    ids.forEach((id, index) => due.set(id, dayOf(taken[index]!)))
  }
  for (const { id, person, limit } of late) {
    const places = placesOf(person)
    const place = places.nextFree(places.placeOn(limit))
    places.take(place)
    due.set(id, dayOf(place))
  }
}

/**
 * The day on which each step is due, by its id. `loads`: in the order in which they are taken in, the most pressing first.
 * `from`: the day from which the places are counted; `load`: how many steps one person takes on in a fortnight, 1 or more.
 */
export const spread = (
  loads: readonly Load[],
  from: IsoDate,
  load: number,
  terms: readonly Term[],
): ReadonlyMap<string, IsoDate> => {
  const dayOf = daysOfPlaces(from, load, terms)
  const people = new Map<string, Places>()
  const placesOf = (person: string): Places => {
    const places = people.get(person) ?? new Places(dayOf)
    people.set(person, places)
    return places
  }
  const due = new Map<string, IsoDate>()
  for (const { id, person, fixed } of loads) {
    if (fixed === null) continue
    due.set(id, fixed)
    const places = placesOf(person)
    const place = places.lastFree(places.placeOn(fixed))
    if (place > 0) places.take(place)
  }
  for (const priority of priorities)
    spreadAlike(
      loads.filter((one) => one.fixed === null && one.priority === priority),
      placesOf,
      dayOf,
      due,
    )
  return due
}
