import canonicalize from 'canonicalize'
import type { IsoDate } from '../math/calendar'
import { fieldOf, kindsThat, type Change } from './event'
import type { Topic } from './eventKinds'
import type { MilestoneEntry } from './eventValues'
import { changeTo, valueOf } from '../log/document'
import { currentEvents, type Log } from './log'
import type { OmittedEvent } from './omission'
import { foldEvents } from './foldEvents'
import type { Milestone, Review } from './review'

/** The writer and the count of an event, from its id `<writer>:<n>`. */
export const idParts = (eventId: string): { readonly writer: string; readonly n: number } => {
  const colon = eventId.lastIndexOf(':')
  return { writer: eventId.slice(0, colon), n: Number(eventId.slice(colon + 1)) }
}

/** For each writer the highest count of its events. Events of which only the id came along count like any other. */
export const coversOf = (events: readonly { readonly id: string }[]): MilestoneEntry['covers'] => {
  const highest = new Map<string, number>()
  for (const { id } of events) {
    const { writer, n } = idParts(id)
    highest.set(writer, Math.max(n, highest.get(writer) ?? 0))
  }
  return Object.fromEntries(highest)
}

/** What is covered by one of these milestones or another. */
export const coveredByAny = (milestones: readonly Pick<Milestone, 'covers'>[]): MilestoneEntry['covers'] => {
  const highest = new Map<string, number>()
  for (const { covers } of milestones) {
    for (const [writer, n] of Object.entries(covers)) highest.set(writer, Math.max(n, highest.get(writer) ?? 0))
  }
  return Object.fromEntries(highest)
}

/** Whether a milestone covers an event. What is merged later has another writer or a higher count, so it is never among what is covered. */
export const isCovered = ({ covers }: Pick<Milestone, 'covers'>, eventId: string): boolean => {
  const { writer, n } = idParts(eventId)
  return Object.hasOwn(covers, writer) && n <= (covers[writer] ?? 0)
}

/** The events that a milestone covers, as far as the log holds them. */
export const logAtMilestone = (log: Log, milestone: Pick<Milestone, 'covers'>): Log =>
  log.filter(({ id }) => isCovered(milestone, id))

/** What a comparison of two states rests on: everything else can differ without changing a figure. */
export const comparedKinds = kindsThat(({ isCompared }) => isCompared)

/** The events that counted at a milestone and are not here, or whose text is not. */
const missingAt = (covered: Log, places: readonly OmittedEvent[]): readonly OmittedEvent[] => {
  const isHereOrReplaced = new Set([
    ...covered.map(({ id }) => id),
    ...[...covered, ...places].flatMap(({ replaces }) => replaces),
  ])
  return places.filter(({ id }) => !isHereOrReplaced.has(id))
}

/**
 * The review as it was at a milestone, as far as a comparison needs it: notes, flags and the plan may be missing where
 * they did not come along. `null` where this copy cannot say: it has not the start of the log, or something that a
 * figure rests on did not come along.
 */
export const reviewAtMilestone = (
  log: Log,
  omitted: readonly OmittedEvent[],
  milestone: Pick<Milestone, 'covers'>,
): Review | null => {
  const covered = logAtMilestone(log, milestone)
  if (covered[0]?.kind !== 'review-started') return null
  const places = omitted.filter(({ id }) => isCovered(milestone, id))
  const isNeeded = ({ kind }: OmittedEvent) => kind === undefined || comparedKinds.has(kind)
  return missingAt(covered, places).some(isNeeded) ? null : foldEvents({ log: covered, omitted: places })
}

/** What the school says in its own review: neither the start, nor who takes part, milestones, what governors add, and what was rehearsed, which changes none of it. */
const contentTopics: Readonly<Record<Topic, boolean>> = {
  start: false,
  checklist: true,
  people: false,
  details: true,
  answers: true,
  notes: true,
  evidence: true,
  plan: true,
  milestones: false,
  governors: false,
  rehearsals: false,
}
export const contentKinds = kindsThat(({ topic }) => contentTopics[topic])

/** How many things the school has changed since a milestone: answers, notes, evidence, actions and details, each counted once however often it was changed. */
export const changesSince = (log: Log, milestone: Pick<Milestone, 'covers'>): number =>
  new Set(log.filter((event) => contentKinds.has(event.kind) && !isCovered(milestone, event.id)).map(fieldOf)).size

/** What the name of a milestone ends in that was made to be sent. In version 0.1 nothing else told it. */
export const toGovernors = ', to full governors'

/** Whether a milestone was made to be sent to governors. */
export const isSent = ({ sentTo, name }: Pick<Milestone, 'sentTo' | 'name'>): boolean =>
  sentTo === 'governors' || name.endsWith(toGovernors)

/**
 * The milestone to compare with: what was last sent to governors and has changed since, else the last that was kept and
 * has. `null`: there is none. One that was made of the present state, as for sending it, says nothing about change.
 */
export const lastChangedMilestone = (log: Log, milestones: readonly Milestone[]): Milestone | null => {
  const changes = Object.entries(coversOf(log.filter(({ kind }) => contentKinds.has(kind))))
  const changed = milestones.filter((milestone) =>
    changes.some(([writer, n]) => !isCovered(milestone, `${writer}:${n}`)),
  )
  return changed.filter(isSent).at(-1) ?? changed.at(-1) ?? null
}

/** The changes that bring the review back to what it was at a milestone; what has come since stays in the log. `null` where something of it is not in this copy. Milestones, who takes part, and what governors added are left as they are. */
export const restoring = (
  log: Log,
  omitted: readonly OmittedEvent[],
  milestone: Pick<Milestone, 'covers'>,
): readonly Change[] | null => {
  const covered = logAtMilestone(log, milestone)
  const places = omitted.filter(({ id }) => isCovered(milestone, id))
  if (covered[0]?.kind !== 'review-started' || missingAt(covered, places).length > 0) return null
  const then = currentEvents({ log: covered, omitted: places })
  const withoutText = new Set(places.filter(({ redacted }) => redacted !== true).map(({ id }) => id))
  const changes: Change[] = []
  for (const [field, events] of currentEvents({ log, omitted })) {
    const [now] = events
    const counting = events.at(-1)
    if (now === undefined || counting === undefined || !contentKinds.has(counting.kind)) continue
    const before = then.get(field)?.at(-1)
    const value = before === undefined ? null : valueOf(before)
    if (events.length === 1 && canonicalize(valueOf(now)) === canonicalize(value)) continue
    // Its text was left out of this copy: what would be put back is not what the school had.
    if (before !== undefined && withoutText.has(before.id)) return null
    changes.push(changeTo(counting, before))
  }
  return changes
}

/** School terms as people name them, by the month in which a date falls. */
const seasonOf = (date: IsoDate): string => {
  const month = Number(date.slice(5, 7))
  return month >= 9 ? 'Autumn' : month >= 5 ? 'Summer' : 'Spring'
}

/** A name for a milestone that is made on this day, `Autumn 2026`, or `Autumn 2026 (2)` where that is taken. */
export const proposedMilestoneName = (date: IsoDate, milestones: readonly Pick<Milestone, 'name'>[]): string => {
  const taken = new Set(milestones.map(({ name }) => name))
  const name = `${seasonOf(date)} ${date.slice(0, 4)}`
  const further = Array.from({ length: milestones.length }, (_, index) => `${name} (${index + 2})`)
  return [name, ...further].find((proposed) => !taken.has(proposed)) ?? name
}
