import { answersForSchool } from './governor'
import type { PartialLog } from './omission'
import { governorsOf } from './people'
import { foldEvents } from './foldEvents'
import type { Contributor, Review } from './review'
import { asMeant, isMeantAlike } from './typedText'

/** By each governor whom the school took for somebody it knew already: who that is. A chain is followed to its end; who is in a ring, or comes to one, is themselves. */
const personsIn = (review: Review): ReadonlyMap<string, string> => {
  const governors = new Map(governorsOf(review).map((governor) => [governor.id, governor]))
  /** Where the chain of each ends; `null`: in a ring. Each link is followed once. */
  const ends = new Map<string, string | null>()
  for (const id of governors.keys()) {
    const followed = new Set<string>()
    let at = id
    while (!ends.has(at) && !followed.has(at)) {
      followed.add(at)
      const next = governors.get(at)?.sameAs
      if (next === undefined || !governors.has(next)) ends.set(at, at)
      else at = next
    }
    const end = ends.get(at) ?? null
    for (const each of followed) ends.set(each, end)
  }
  return new Map([...ends].map(([id, end]) => [id, end ?? id]))
}

/** For each thing the entry that was made last. Neither device saw what the other wrote, so only the moment tells which that is. */
const lastOfEach = <Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  thingOf: (entry: Entry) => string,
): readonly Entry[] => {
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
  const of = <Entry extends { readonly by: string }>(entry: Entry): Entry => ({
    ...entry,
    by: persons.get(entry.by) ?? entry.by,
  })
  return {
    ...review,
    contributors: review.contributors.filter(({ id }) => (persons.get(id) ?? id) === id),
    views: lastOfEach(review.views.map(of), ({ area, by }) => `${area}/${by}`),
    comments: review.comments.map(of),
    signatures: lastOfEach(review.signatures.map(of), ({ milestone, by }) => `${milestone}/${by}`),
  }
}

/** Of one role, as it is meant, and of one name where both give one. */
const isAlike = (a: Contributor, b: Contributor): boolean =>
  isMeantAlike(a.role, b.role) && (a.name === null || b.name === null || isMeantAlike(a.name, b.name))

/** A governor who may be somebody who stood here before. */
export interface Double {
  readonly first: Contributor
  readonly again: Contributor
  /** Whether the school says that they are one person. */
  readonly isOne: boolean
}

/** The first of those who came before, by how they are called. */
interface CalledAlike {
  readonly first: Contributor
  nameless: Contributor | null
  readonly byName: Map<string, Contributor>
}

/** Governors who are one person to the school, or called alike and perhaps are, in the order in which they came. */
export const doublesIn = (review: Review): readonly Double[] => {
  const governors = governorsOf(review)
  const places = new Map(governors.map((governor, place) => [governor.id, place]))
  const persons = personsIn(review)
  const byRole = new Map<string, CalledAlike>()
  /** Who came before and is called alike; notes that this one came. */
  const before = (again: Contributor): Contributor | null => {
    const [role, name] = [asMeant(again.role), again.name === null ? null : asMeant(again.name)]
    const known = byRole.get(role)
    if (known === undefined) {
      byRole.set(role, {
        first: again,
        nameless: name === null ? again : null,
        byName: new Map(name === null ? [] : [[name, again]]),
      })
      return null
    }
    const [earliest = null] = (name === null ? [known.first] : [known.nameless, known.byName.get(name) ?? null])
      .flatMap((governor) => governor ?? [])
      .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    if (name === null) known.nameless ??= again
    else if (!known.byName.has(name)) known.byName.set(name, again)
    return earliest
  }
  return governors.flatMap((again): readonly Double[] => {
    const person = governors[places.get(persons.get(again.id) ?? again.id) ?? 0]
    if (person !== undefined && person !== again) return [{ first: person, again, isOne: true }]
    const first = before(again)
    return first === null ? [] : [{ first, again, isOne: false }]
  })
}

/**
 * Who of those in the school's copy a governor may be who is new in it: one of the same role, and of the same name where
 * both give one. `null`: nobody, or something of this governor stands here already.
 */
export const maybeSameAs = (here: PartialLog, who: Contributor | null): Contributor | null => {
  const review = foldEvents(here)
  const stands = [...review.views, ...review.comments, ...review.signatures].some(({ by }) => by === who?.id)
  if (who === null || stands || answersForSchool(here, who.id)) return null
  return governorsOf(asOnePerson(review)).find((governor) => governor.id !== who.id && isAlike(governor, who)) ?? null
}
