import canonicalize from 'canonicalize'
import { fieldOf, rulesOf, type ReviewEvent } from './event'
import type { Topic } from './eventKinds'
import { isOfAnotherRevision } from './foldEvents'
import { currentEvents, standingOf } from './log'
import type { PartialLog } from './omission'

export const entryKinds = [
  'answers',
  'notes',
  'evidence',
  'plan',
  'details',
  'governors',
  'rehearsals',
  'milestones',
] as const
/**
 * What an entry of the history is about: one of
 * - *answers* - answers, reasons, agreed answers, and those of an earlier review
 * - *notes* - notes to questions, and "come back to this"
 * - *evidence*, *plan*, *milestones*
 * - *details* - of the school and the review, its checklist, and who takes part
 * - *governors* - views, comments and signatures
 * - *rehearsals* - visits that were rehearsed
 */
export type EntryKind = (typeof entryKinds)[number]

/** An event as the history tells it. */
export interface HistoryEntry {
  readonly event: ReviewEvent
  readonly kind: EntryKind
  /** What it took the place of, as far as that is here, in order; the last one counted. Empty: there was nothing before, or it is not here. */
  readonly before: readonly ReviewEvent[]
  /** What stands in its field now, in order; the last one counts. Empty: something that is not here. */
  readonly now: readonly ReviewEvent[]
  /** Whether it stands: one of - *counts* - *in-conflict*, with another that was made without sight of it - *set-aside*, it speaks of another revision of its question - *replaced*. */
  readonly state: 'counts' | 'in-conflict' | 'set-aside' | 'replaced'
  /** Whether it says all that it said: one of - *whole* - *redacted*, its text was taken away for good - *omitted*, a part of it did not come along with this copy. */
  readonly text: 'whole' | 'redacted' | 'omitted'
  /** What it took the place of: one of - *here*, whole, or nothing - *redacted* - *missing*, not in this copy, or not whole. */
  readonly earlier: 'here' | 'redacted' | 'missing'
  /** The questions that it is about. */
  readonly questions: readonly string[]
  /** The area that it is about; `null`: it is about its questions, or the whole review. */
  readonly area: string | null
}

const kindByTopic: Readonly<Record<Topic, EntryKind>> = {
  start: 'details',
  checklist: 'details',
  people: 'details',
  details: 'details',
  answers: 'answers',
  notes: 'notes',
  evidence: 'evidence',
  plan: 'plan',
  milestones: 'milestones',
  governors: 'governors',
  rehearsals: 'rehearsals',
}

/** What the log says elsewhere of what an event is about. */
interface Known {
  /** The question that each comment is on. */
  readonly commented: ReadonlyMap<string, string>
  /** The questions that each piece of evidence serves. */
  readonly served: ReadonlyMap<string, readonly string[]>
}

/** The questions of one event. */
const questionsOf = (event: ReviewEvent, { commented, served }: Known): readonly string[] => {
  const subject = rulesOf(event).subject(event)
  switch (subject.kind) {
    case 'question':
      return [subject.question]
    case 'action':
      return subject.question === null ? [] : [subject.question]
    case 'evidence':
      return subject.questions ?? served.get(subject.entry) ?? []
    case 'comment': {
      const question = commented.get(subject.comment)
      return question === undefined ? [] : [question]
    }
    case 'area':
    case 'signature':
    case 'milestone':
    case 'details':
    case 'people':
    case 'rehearsal':
      return []
  }
}

const areaOf = (event: ReviewEvent): string | null => {
  const subject = rulesOf(event).subject(event)
  return subject.kind === 'area' ? subject.area : null
}

/** Every event of a log, the last in order first. The order is the log's own and not that of any clock. Takes time in proportion to the log. */
export const historyOf = ({ log, omitted }: PartialLog): readonly HistoryEntry[] => {
  const byId = new Map(log.map((event) => [event.id, event]))
  const partial = new Map(omitted.map((place) => [place.id, place]))
  const commented = new Map(
    log.flatMap((event) =>
      event.kind === 'comment-set' && event.value !== null ? [[event.comment, event.value.question] as const] : [],
    ),
  )
  const served = new Map(
    log.flatMap((event) =>
      event.kind === 'evidence-set' && event.value !== null ? [[event.evidence, event.value.questions] as const] : [],
    ),
  )
  const known = { commented, served }
  const stands = standingOf({ log, omitted })
  const isAside = isOfAnotherRevision(stands)
  const current = currentEvents(stands)
  const standing = new Set([...current.values()].flat())
  const textOf = (id: string): HistoryEntry['text'] => {
    const place = partial.get(id)
    return place === undefined ? 'whole' : place.redacted === true ? 'redacted' : 'omitted'
  }
  const earlierOf = ({ replaces }: ReviewEvent): HistoryEntry['earlier'] => {
    if (replaces.some((id) => !byId.has(id) || textOf(id) === 'omitted')) return 'missing'
    return replaces.some((id) => textOf(id) === 'redacted') ? 'redacted' : 'here'
  }
  return log
    .map((event): HistoryEntry => {
      const now = current.get(fieldOf(event)) ?? []
      const before = event.replaces.flatMap((id) => byId.get(id) ?? [])
      return {
        event,
        kind: kindByTopic[rulesOf(event).topic],
        before,
        now,
        state: !standing.has(event)
          ? 'replaced'
          : isAside(event)
            ? 'set-aside'
            : now.length > 1
              ? 'in-conflict'
              : 'counts',
        text: textOf(event.id),
        earlier: earlierOf(event),
        questions: [...new Set([...before, event].flatMap((each) => questionsOf(each, known)))],
        area: areaOf(event),
      }
    })
    .reverse()
}

/** How many events of a log are not in its history, since nothing of what they say came along. */
export const omittedWhole = ({ log, omitted }: PartialLog): number => {
  const here = new Set(log.map(({ id }) => id))
  return omitted.filter(({ id }) => !here.has(id)).length
}

/** Which entries to show; `null`: all. */
export interface HistoryFilter {
  /** A contributor. */
  readonly by: string | null
  readonly kind: EntryKind | null
  readonly area: string | null
  readonly question: string | null
  /** Leaves out what was replaced. */
  readonly onlyCurrent: boolean
}

/** Whether an entry is to be shown; `areaOf` gives the area of a question. */
export const isShown = (
  entry: HistoryEntry,
  { by, kind, area, question, onlyCurrent }: HistoryFilter,
  areaOf: ReadonlyMap<string, string>,
): boolean =>
  (by === null || entry.event.by === by) &&
  (kind === null || entry.kind === kind) &&
  (area === null || entry.area === area || entry.questions.some((id) => areaOf.get(id) === area)) &&
  (question === null || entry.questions.includes(question)) &&
  (!onlyCurrent || entry.state !== 'replaced')

/**
 * Why an entry cannot be undone by whoever looks at it: one of
 * - *start* - it starts the review
 * - *redacted* - its text was taken away for good, or that of what was there before
 * - *missing* - what was there before is not in this copy
 * - *already* - what was there before counts again
 * - *signed* - it made a milestone that somebody has signed
 * - *of-another* - it is what a governor said or signed: that is theirs to take back
 */
export type UndoRefusal = 'start' | 'redacted' | 'missing' | 'already' | 'signed' | 'of-another'

const valueOf = (event: ReviewEvent | undefined): unknown =>
  event !== undefined && 'value' in event ? event.value : null

/** Why an entry cannot be undone; `null`: it can. `me` is who would undo it, `signed` the milestones with a signature. */
export const undoRefusal = (
  { event, before, now, text, earlier }: HistoryEntry,
  me: string,
  signed: ReadonlySet<string>,
): UndoRefusal | null => {
  if (event.kind === 'review-started') return 'start'
  if (text === 'redacted') return 'redacted'
  if (earlier !== 'here') return earlier
  if (rulesOf(event).isAuthors && event.by !== me) return 'of-another'
  if (event.kind === 'milestone-set' && event.value !== null && signed.has(event.milestone)) return 'signed'
  const isBack =
    now.length === 1 && now[0] !== event && canonicalize(valueOf(now[0])) === canonicalize(valueOf(before.at(-1)))
  return isBack ? 'already' : null
}
