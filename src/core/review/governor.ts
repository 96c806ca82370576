import { fieldOf, type ReviewEvent } from './event'
import { withPlaces } from './leavingOut'
import { currentEvents, inOrder } from './log'
import type { DigestOf, PartialLog } from './omission'
import { writerOf } from './milestones'

/** What a governor may do in a review, and what is accepted from a governor's file: never an answer, nor anything that a figure rests on. */
export const governorKinds: ReadonlySet<string> = new Set<ReviewEvent['kind']>(['contributor-set', 'view-set', 'comment-set', 'comment-resolved-set', 'signature-set'])

/**
 * Whether an event is one that this governor could have made: of the right kind, in nobody else's name, and replacing
 * nothing but what stood in the same field, as every honest event does. Anybody may resolve a comment; nobody may reword another's.
 */
const isOf = (governor: string, event: ReviewEvent, known: ReadonlyMap<string, ReviewEvent>): boolean => {
  if (event.by !== governor || !governorKinds.has(event.kind)) return false
  const replaced = event.replaces.flatMap((id) => known.get(id) ?? [])
  if (replaced.some((other) => fieldOf(other) !== fieldOf(event))) return false
  switch (event.kind) {
    case 'contributor-set':
      return event.contributor === governor && (event.value === null || event.value.isGovernor === true)
    case 'view-set':
      return event.contributor === governor
    case 'comment-set':
    case 'signature-set':
      return replaced.every(({ by }) => by === governor)
    default:
      return true
  }
}

/**
 * What a governor sends back: what they added, as it counts now, and the place of everything else. It says nothing of
 * the school's answers, and merges with the school's copy like any other.
 */
export const replyOf = ({ log, omitted }: PartialLog, governor: string, digestOf: DigestOf): PartialLog => {
  const current = new Set([...currentEvents(log, omitted).values()].flat())
  const known = new Map(log.map((event) => [event.id, event]))
  const isTold = (event: ReviewEvent) =>
    event.kind === 'review-started' || (event.kind === 'detail-set' && event.detail === 'school' && current.has(event)) || (current.has(event) && isOf(governor, event, known))
  return withPlaces({ log, omitted }, log.filter(isTold), digestOf)
}

/** What came in a governor's file. */
export interface Reply {
  /** To merge: what is accepted and not here yet, with the places of what the governor wrote and replaced. */
  readonly accepted: PartialLog
  /** What a governor cannot send: it stays outside. */
  readonly refused: readonly ReviewEvent[]
}

/**
 * Sorts what came from a governor. `here` is the school's copy. Of places only those of the governor's own earlier
 * entries are taken, and only where they replace nothing of the school's: a place could otherwise take an answer away.
 */
export const sortReply = (here: PartialLog, reply: PartialLog, governor: string): Reply => {
  const known = new Map([...reply.log, ...here.log].map((event) => [event.id, event]))
  const isHere = new Set([...here.log, ...here.omitted].map(({ id }) => id))
  const fresh = reply.log.filter(({ id }) => !isHere.has(id))
  const accepted = fresh.filter((event) => isOf(governor, event, known))
  const writers = new Set(accepted.map(({ id }) => writerOf(id)))
  const places = reply.omitted.filter(({ id, replaces }) => !isHere.has(id) && writers.has(writerOf(id)) && replaces.every((replaced) => writers.has(writerOf(replaced))))
  const whole = new Set(accepted.map(({ id }) => id))
  return {
    accepted: { log: [...accepted].sort(inOrder), omitted: places.filter(({ id }) => !whole.has(id)) },
    refused: fresh.filter((event) => !accepted.includes(event)),
  }
}
