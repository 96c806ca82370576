import type { Change } from './event'
import type { PartialLog } from './omission'
import { foldEvents } from './foldEvents'
import type { Contributor } from './review'

/** Somebody who takes part in a review, or once did: their answers stay theirs, so they can be named again under the same id. */
export interface Participant extends Contributor {
  readonly takesPart: boolean
}

/** Everybody who was ever named in a review, in the order in which they were, with the role they had last. */
export const participantsOf = (whole: PartialLog): readonly Participant[] => {
  const current = new Map(foldEvents(whole).contributors.map((contributor) => [contributor.id, contributor]))
  const named = new Map<string, Contributor>()
  for (const event of whole.log) {
    if (event.kind === 'contributor-set' && event.value !== null)
      named.set(event.contributor, { id: event.contributor, ...event.value })
  }
  return [...named.values()].map((contributor) => ({
    ...(current.get(contributor.id) ?? contributor),
    takesPart: current.has(contributor.id),
  }))
}

/** What has to be recorded so that exactly those take part who do in `after`. */
export const participantChanges = (
  before: readonly Participant[],
  after: readonly Participant[],
): readonly Change[] => {
  const tookPart = new Set(before.filter(({ takesPart }) => takesPart).map(({ id }) => id))
  return after
    .filter(({ id, takesPart }) => takesPart !== tookPart.has(id))
    .map(({ id, role, name, takesPart }) => ({
      kind: 'contributor-set',
      contributor: id,
      value: takesPart ? { role, name } : null,
    }))
}
