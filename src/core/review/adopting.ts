import type { Pack } from '../content/pack'
import { packReference } from '../content/packReference'
import { refuse, type Parsed } from '../content/problem'
import { startedWith, type Packs } from './adoption'
import type { Change } from './event'
import type { Adoption } from './eventValues'
import type { Log } from './log'

/** The questions that the pack which a review was started with does not have in this revision: those that mean something else by now, and those that are new. */
export const revisedIn = (started: Pack, pack: Pack): Adoption['revised'] => {
  const before = new Map(started.questions.map(({ id, revision }) => [id, revision]))
  return pack.questions
    .filter(({ id, revision }) => before.get(id) !== revision)
    .map(({ id, revision }) => ({ question: id, revision }))
}

/** What moves a review to a version of its checklist; back to the one that it was started with, where it is that. */
export const adopting = (started: Pack, pack: Pack): Extract<Change, { kind: 'pack-adopted' }> => ({
  kind: 'pack-adopted',
  value: pack === started ? null : { pack: packReference(pack), revised: [...revisedIn(started, pack)] },
})

/**
 * Refuses a log that moves to another checklist than a version of its own, or that says of other questions that they were
 * revised than its packs do: answers to questions that nobody asked so would count. The pack that it was started with has
 * to be there for that.
 */
export const checkAdoptions = (log: Log, packs: Packs): Parsed<null> => {
  const { id, hash } = startedWith(log)
  const started = packs.get(hash)
  const known = new Map<string, ReadonlyMap<string, number>>()
  for (const event of log) {
    if (event.kind !== 'pack-adopted' || event.value === null) continue
    const { pack: reference, revised } = event.value
    if (reference.id !== id)
      return refuse('moves the review to another checklist, and not to a version of its own', `event ${event.id}`)
    if (started === undefined) return refuse('lacks the one that the review was started with', 'otherPacks')
    const pack = packs.get(reference.hash)
    if (pack === undefined) continue
    const so =
      known.get(reference.hash) ??
      new Map(revisedIn(started, pack).map(({ question, revision }) => [question, revision] as const))
    known.set(reference.hash, so)
    const isSo =
      pack.version === reference.version &&
      revised.length === so.size &&
      new Set(revised.map(({ question }) => question)).size === so.size &&
      revised.every(({ question, revision }) => so.get(question) === revision)
    if (!isSo) return refuse('says otherwise than the checklists do which questions were revised', `event ${event.id}`)
  }
  return { ok: true, value: null }
}
