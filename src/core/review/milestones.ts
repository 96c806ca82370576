import type { IsoDate } from '../math/calendar'
import type { MilestoneEntry } from './event'
import type { EventPlace, Log } from './log'
import { foldEvents, type Milestone, type Review } from './review'

/** The writer and the count of an event, from its id `<writer>:<n>`. */
const placeOf = (eventId: string): { readonly writer: string; readonly n: number } => {
  const colon = eventId.lastIndexOf(':')
  return { writer: eventId.slice(0, colon), n: Number(eventId.slice(colon + 1)) }
}

/** For each writer the highest count of its events. Events of which only the id came along count like any other. */
export const coversOf = (events: readonly { readonly id: string }[]): MilestoneEntry['covers'] => {
  const highest = new Map<string, number>()
  for (const { id } of events) {
    const { writer, n } = placeOf(id)
    highest.set(writer, Math.max(n, highest.get(writer) ?? 0))
  }
  return Object.fromEntries(highest)
}

/** Whether a milestone covers an event. What is merged later has another writer or a higher count, so it is never among what is covered. */
export const isCovered = ({ covers }: Pick<Milestone, 'covers'>, eventId: string): boolean => {
  const { writer, n } = placeOf(eventId)
  return Object.hasOwn(covers, writer) && n <= (covers[writer] ?? 0)
}

/** The events that a milestone covers, as far as the log holds them. */
export const logAtMilestone = (log: Log, milestone: Pick<Milestone, 'covers'>): Log => log.filter(({ id }) => isCovered(milestone, id))

/**
 * The review as it was at a milestone. `omitted` are events of the log that did not come along, or not whole. `null`
 * where this copy cannot say: it has not the start of the log, or one of the events that counted then did not come along.
 */
export const reviewAtMilestone = (log: Log, omitted: readonly EventPlace[], milestone: Pick<Milestone, 'covers'>): Review | null => {
  const covered = logAtMilestone(log, milestone)
  if (covered[0]?.kind !== 'review-started') return null
  const places = omitted.filter(({ id }) => isCovered(milestone, id))
  const isHereOrReplaced = new Set([...covered.map(({ id }) => id), ...[...covered, ...places].flatMap(({ replaces }) => replaces)])
  return places.every(({ id }) => isHereOrReplaced.has(id)) ? foldEvents(covered, places) : null
}

/** How many events came after a milestone; its own does not count. */
export const changesSince = (log: Log, milestone: Pick<Milestone, 'id' | 'covers'>): number =>
  log.filter((event) => !isCovered(milestone, event.id) && !(event.kind === 'milestone-set' && event.milestone === milestone.id)).length

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
