import { answersForSchool } from './governor'
import type { PartialLog } from './omission'
import { governorsOf } from './people'
import { foldEvents, type Contributor, type Review } from './review'
import { isMeantAlike } from './typedText'

/** By each governor whom the school took for somebody it knew already: who that is. A chain is followed to its end; who is in a ring is themselves. */
const personsIn = (review: Review): ReadonlyMap<string, string> => {
  const governors = new Map(governorsOf(review).map((governor) => [governor.id, governor]))
  const endOf = (id: string): string => {
    const seen = new Set([id])
    let end = id
    for (let next = governors.get(end)?.sameAs; next !== undefined && governors.has(next); next = governors.get(end)?.sameAs) {
      if (seen.has(next)) return id
      seen.add(next)
      end = next
    }
    return end
  }
  return new Map([...governors.keys()].map((id) => [id, endOf(id)]))
}

/** For each thing the entry that was made last. Neither device saw what the other wrote, so only the moment tells which that is. */
const lastOfEach = <Entry extends { readonly at: string }>(entries: readonly Entry[], thingOf: (entry: Entry) => string): readonly Entry[] => {
  const last = new Map<string, Entry>()
  for (const entry of entries) {
    const before = last.get(thingOf(entry))
    if (before === undefined || before.at < entry.at) last.set(thingOf(entry), entry)
  }
  return entries.filter((entry) => last.get(thingOf(entry)) === entry)
}

/**
 * A review in which each governor is one person, also where they reviewed it on several devices: the later of two views
 * on an area counts, and of two signatures under a milestone. What a governor sees of their own on a device is not in it.
 */
export const asOnePerson = (review: Review): Review => {
  const persons = personsIn(review)
  if ([...persons].every(([id, person]) => id === person)) return review
  const of = <Entry extends { readonly by: string }>(entry: Entry): Entry => ({ ...entry, by: persons.get(entry.by) ?? entry.by })
  return {
    ...review,
    contributors: review.contributors.filter(({ id }) => (persons.get(id) ?? id) === id),
    views: lastOfEach(review.views.map(of), ({ area, by }) => `${area}/${by}`),
    comments: review.comments.map(of),
    signatures: lastOfEach(review.signatures.map(of), ({ milestone, by }) => `${milestone}/${by}`),
  }
}

/** Of one role, as it is meant, and of one name where both give one. */
const isAlike = (a: Contributor, b: Contributor): boolean => isMeantAlike(a.role, b.role) && (a.name === null || b.name === null || isMeantAlike(a.name, b.name))

/** A governor who may be somebody who stood here before. */
export interface Double {
  readonly first: Contributor
  readonly again: Contributor
  /** Whether the school says that they are one person. */
  readonly isOne: boolean
}

/** Governors who are one person to the school, or called alike and perhaps are, in the order in which they came. */
export const doublesIn = (review: Review): readonly Double[] => {
  const governors = governorsOf(review)
  const persons = personsIn(review)
  const alone = governors.filter(({ id }) => persons.get(id) === id)
  return governors.flatMap((again): readonly Double[] => {
    const person = alone.find(({ id }) => id === persons.get(again.id))
    if (person !== undefined && person !== again) return [{ first: person, again, isOne: true }]
    const first = alone.slice(0, alone.indexOf(again)).find((governor) => isAlike(governor, again))
    return first === undefined ? [] : [{ first, again, isOne: false }]
  })
}

/**
 * Who of those in the school's copy a governor may be who is new in it: one of the same role, and of the same name where
 * both give one. `null`: nobody, or something of this governor stands here already.
 */
export const maybeSameAs = (here: PartialLog, who: Contributor | null): Contributor | null => {
  const review = foldEvents(here.log, here.omitted)
  const stands = [...review.views, ...review.comments, ...review.signatures].some(({ by }) => by === who?.id)
  if (who === null || stands || answersForSchool(here, who.id)) return null
  return governorsOf(asOnePerson(review)).find((governor) => governor.id !== who.id && isAlike(governor, who)) ?? null
}
