import { fieldOf, kindsThat, rulesOf, type ReviewEvent } from './event'
import { omitEvents } from './omitEvents'
import { furthestSeq, inOrder, type EventPlace } from '../log/log'
import { currentEvents, type Log } from './log'
import { coveredByAny, isCovered, idParts } from './milestones'
import { omitNothing, type OmittedEvent, type PartialLog } from './omission'

/** What a governor may do in a review, and what is accepted from a governor's file: never an answer, nor anything that a figure rests on. */
export const governorKinds = kindsThat(({ from }) => from === 'governor')

/** Who answers for the school in a log: whoever it names as no governor, or whoever did what no governor may do. */
const answerersIn = (log: Log): ReadonlySet<string> =>
  new Set(
    log.flatMap((event) => {
      if (event.kind === 'contributor-set')
        return event.value !== null && event.value.isGovernor !== true ? [event.contributor] : []
      return governorKinds.has(event.kind) ? [] : [event.by]
    }),
  )

/** Whether somebody answers for the school in this copy. Then nothing that comes in their name is a governor's. */
export const answersForSchool = ({ log }: PartialLog, contributor: string): boolean => answerersIn(log).has(contributor)

/** What is known of a log by which its events are judged. */
interface Known {
  readonly byId: ReadonlyMap<string, ReviewEvent>
  /** By field: who made its first event. */
  readonly authors: ReadonlyMap<string, string>
}

/** `log` is trusted more than `incoming`: who is the author in it stays the author. */
const knownOf = (log: Log, incoming: Log = []): Known => {
  const authors = new Map<string, string>()
  for (const event of [...log, ...incoming]) {
    const field = fieldOf(event)
    if (!authors.has(field)) authors.set(field, event.by)
  }
  return { byId: new Map([...incoming, ...log].map((event) => [event.id, event])), authors }
}

/**
 * Whether an event is one that this governor could have made: of the right kind, in nobody else's name, and replacing
 * nothing but what stood in the same field, as every honest event does. Anybody may resolve a comment; nobody may reword another's.
 */
const isOf = (governor: string, event: ReviewEvent, { byId, authors }: Known): boolean => {
  if (event.by !== governor || !governorKinds.has(event.kind)) return false
  const field = fieldOf(event)
  if (event.replaces.some((id) => fieldOf(byId.get(id) ?? event) !== field)) return false
  return rulesOf(event).couldBeOf(event, { governor, author: authors.get(field) ?? governor })
}

/**
 * What a governor sends back: what they added, as it counts now, and of what they had said before all but the texts. It
 * holds nothing else of the school's than its name, and merges with the school's copy like any other.
 */
export const replyOf = ({ log, omitted }: PartialLog, governor: string): PartialLog => {
  const current = new Set([...currentEvents({ log, omitted }).values()].flat())
  const known = knownOf(log)
  const isTold = (event: ReviewEvent) =>
    event.kind === 'review-started' ||
    // Else the file could not say which checklist it holds.
    (event.kind === 'pack-adopted' && current.has(event)) ||
    (event.kind === 'detail-set' && event.detail === 'school' && current.has(event)) ||
    isOf(governor, event, known)
  const told = log.filter(isTold)
  const isTheirs = new Set(told.map(({ id }) => id))
  return omitEvents({ log: told, omitted: omitted.filter(({ id }) => isTheirs.has(id)) }, 'current', omitNothing)
}

/** What came in a governor's file. */
export interface Reply {
  /** To merge: what is accepted and not here yet, with the places of what the governor wrote and replaced. */
  readonly accepted: PartialLog
  /** What a governor cannot send: it stays outside. */
  readonly refused: readonly ReviewEvent[]
}

const isSamePlace = (a: EventPlace, b: EventPlace): boolean =>
  a.seq === b.seq && a.replaces.join(' ') === b.replaces.join(' ')

/** Whether a place can be one of the school's own. */
const isOfSchool = ({ kind }: OmittedEvent): boolean => kind === undefined || !governorKinds.has(kind)

/**
 * The places that lead from an accepted event back to what it replaces here: the governor changed their mind more than
 * once since. One that replaces anything but an earlier value of the same field is none of them: it could take an answer away.
 */
const placesBehind = (
  event: ReviewEvent,
  isForeign: ReadonlySet<string>,
  places: ReadonlyMap<string, OmittedEvent>,
  known: Known,
): readonly OmittedEvent[] => {
  const field = fieldOf(event)
  const found = new Map<string, OmittedEvent>()
  // Its own, too, where it came without a part of what it says.
  const waiting = [event.id, ...event.replaces]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const place = places.get(id)
    if (place === undefined || found.has(id)) continue
    const isHonest =
      place.kind === event.kind &&
      isSamePlace(known.byId.get(id) ?? place, place) &&
      place.replaces.every(
        (replaced) => fieldOf(known.byId.get(replaced) ?? event) === field && !isForeign.has(replaced),
      )
    if (!isHonest) continue
    found.set(id, place)
    waiting.push(...place.replaces)
  }
  return [...found.values()]
}

/**
 * Whether an event that is not here can be one that this governor wrote elsewhere. Not what bears the mark of a page in
 * which the school wrote: that page may be writing still, and give the same id to an answer. Nor what a milestone
 * would cover that was made without it, or what leaves no room for what comes after it.
 */
const couldBeOf = (
  governor: string,
  here: PartialLog,
  isHere: ReadonlySet<string>,
): ((place: EventPlace) => boolean) => {
  const school = answerersIn(here.log)
  const others = new Set(
    [...here.log.filter(({ by }) => by !== governor && school.has(by)), ...here.omitted.filter(isOfSchool)].map(
      ({ id }) => idParts(id).writer,
    ),
  )
  const covered = {
    covers: coveredByAny(
      here.log.flatMap((event) => (event.kind === 'milestone-set' && event.value !== null ? [event.value] : [])),
    ),
  }
  const furthest = furthestSeq(isHere.size)
  return ({ id, seq }) => seq <= furthest && !others.has(idParts(id).writer) && !isCovered(covered, id)
}

/**
 * Sorts what came from a governor. `here` is the school's copy. Of places only those of the governor's own earlier
 * entries are taken, and only where they replace nothing of the school's: a place could otherwise take an answer away.
 * Nothing is accepted in the name of somebody who answers for the school.
 */
export const sortReply = (here: PartialLog, reply: PartialLog, governor: string): Reply => {
  const known = knownOf(here.log, reply.log)
  const isHere = new Set([...here.log, ...here.omitted].map(({ id }) => id))
  const isPossible = couldBeOf(governor, here, isHere)
  const fresh = reply.log.filter(({ id }) => !isHere.has(id))
  const places = new Map(
    reply.omitted.filter((place) => !isHere.has(place.id) && isPossible(place)).map((place) => [place.id, place]),
  )
  const isPlaced = (event: ReviewEvent) => isSamePlace(event, places.get(event.id) ?? event)
  const accepted = answersForSchool(here, governor)
    ? []
    : fresh.filter((event) => isPossible(event) && isOf(governor, event, known) && isPlaced(event))
  const isForeign = new Set(here.omitted.filter(isOfSchool).map(({ id }) => id))
  const behind = new Map(
    accepted.flatMap((event) => placesBehind(event, isForeign, places, known)).map((place) => [place.id, place]),
  )
  const isAccepted = new Set(accepted)
  return {
    accepted: { log: [...accepted].sort(inOrder), omitted: [...behind.values()].sort(inOrder) },
    refused: fresh.filter((event) => !isAccepted.has(event)),
  }
}
