import { fieldOf, type ReviewEvent } from './event'
import { isEntry } from './governorEntries'
import { answersForSchool, governorKinds, sortReply } from './governor'
import { currentEvents } from './log'
import type { PartialLog } from './omission'
import type { Contributor } from './review'

/** What a governor's file comes to, beside the school's copy. */
export interface ReadReply {
  /** Who sent it, as they say of themselves; `null`: the file does not say. */
  readonly who: Contributor | null
  /** To merge, see `sortReply`. */
  readonly accepted: PartialLog
  /** What is new in it: for each thing what it comes to now. */
  readonly fresh: readonly ReviewEvent[]
  /** What had come before and was taken back here since: for each thing what the governor said. It can be put back. */
  readonly takenBack: readonly ReviewEvent[]
  /** What is not a governor's to send. */
  readonly refused: readonly ReviewEvent[]
  /** How many entries came that say nothing, and would only stand in the place of others. They stay outside, too. */
  readonly refusedPlaces: number
  /** The file says that it is from somebody who answers for the school: nothing of it is accepted. */
  readonly isOfSchool: boolean
}

const lastOfEachField = (events: readonly ReviewEvent[]): readonly ReviewEvent[] => [
  ...new Map(events.map((event) => [fieldOf(event), event])).values(),
]

const contributorIn = ({ log }: PartialLog, id: string): Contributor | null =>
  log
    .flatMap((event) =>
      event.kind === 'contributor-set' && event.contributor === id && event.value !== null
        ? [{ id, ...event.value }]
        : [],
    )
    .at(-1) ?? null

/** Reads what came from the governor `by`. `here` is the school's copy; nothing is merged yet. */
export const readReply = (here: PartialLog, reply: PartialLog, by: string): ReadReply => {
  const { accepted, refused } = sortReply(here, reply, by)
  const known = new Set([...here.log, ...here.omitted, ...reply.log, ...accepted.omitted].map(({ id }) => id))
  // What was taken away for good here is not put back: the file may still have its text.
  const redacted = new Set(here.omitted.filter((place) => place.redacted === true).map(({ id }) => id))
  const idsHere = new Set(here.log.map(({ id }) => id).filter((id) => !redacted.has(id)))
  const current = currentEvents(here)
  const isTakenBack = (event: ReviewEvent): boolean => {
    const counting = current.get(fieldOf(event))?.at(-1)
    return (
      idsHere.has(event.id) &&
      event.by === by &&
      governorKinds.has(event.kind) &&
      counting !== undefined &&
      counting.by !== by &&
      'value' in counting &&
      counting.value === null
    )
  }
  return {
    who: contributorIn(reply, by) ?? contributorIn(here, by),
    accepted,
    fresh: lastOfEachField(accepted.log).filter(isEntry),
    takenBack: lastOfEachField(reply.log.filter(isTakenBack)),
    refused,
    refusedPlaces: reply.omitted.filter(({ id }) => !known.has(id)).length,
    isOfSchool: answersForSchool(here, by),
  }
}
