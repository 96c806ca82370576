import * as z from 'zod/mini'
import type { ChangeOf } from '../log/document'
import { actionProperties } from './actionProperties'
import { details } from './details'
import { eventFormat, eventFormats } from './eventFormat'
import { eventKinds, type EventKind, type Rules } from './eventKinds'

const { 'review-started': started, ...others } = eventKinds

/** This schema is the only definition of what is stored and of what a review file holds. */
export const eventSchema = z.discriminatedUnion('kind', [
  started.schema,
  ...Object.values(others).map(({ schema }) => schema),
])

/** A review is a log of these events; everything else is computed from them. */
export type ReviewEvent = z.infer<typeof eventSchema>

/** What happened, before it is stamped with its place in the log. */
export type Change = ChangeOf<ReviewEvent>

/** Whether there is such a kind of event here; another, a newer version of the app makes. */
export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(eventKinds, kind)

/** What holds of an event, by its kind. */
export const rulesOf = ({ kind }: { readonly kind: EventKind }): Rules<ReviewEvent> => eventKinds[kind]

/** The thing that an event gives a value, such as `answer-set/lead-available`: events of one field replace each other. */
export const fieldOf = (event: Change | ReviewEvent): string => [event.kind, ...rulesOf(event).names(event)].join('/')

/** The kinds of events of which something holds. They are asked for by name, since a newer version of the app makes others. */
export const kindsThat = (holds: (rules: Rules<ReviewEvent>) => boolean): ReadonlySet<string> =>
  new Set(Object.entries(eventKinds).flatMap(([kind, rules]) => (holds(rules) ? [kind] : [])))

/** The kinds of what governors add to a review. Who they are goes along with it and counts as none of it. */
export type GovernorEntryKind = {
  [Kind in EventKind]: (typeof eventKinds)[Kind]['topic'] extends 'governors' ? Kind : never
}[EventKind]

/** Whether something is named as a kind, a detail or a property of an action may be, but is none of these. */
const isUnknownName = (name: unknown, known: object): boolean =>
  typeof name === 'string' && /^[A-Za-z][A-Za-z-]{0,39}$/.test(name) && !Object.hasOwn(known, name)

/**
 * Whether an event, or what stands for one, was made by a newer version of the app: then nothing can be said of it here. One of
 * - it says that it is of a later format
 * - it is of this format, and is of a kind, or gives a detail or a property of an action, that there is none of here. To add one of
 *   these does not raise the format: a review that does without it still opens in an older app. Whatever else a newer app
 *   may say, a new answer or a further value of a detail among it, an older one could not tell from damage, so it raises the format.
 */
export const isFromNewer = (json: unknown): boolean => {
  if (typeof json !== 'object' || json === null || !('format' in json) || typeof json.format !== 'number') return false
  if (!eventFormats.some((known) => known === json.format)) return json.format > eventFormat
  if (!('kind' in json)) return false
  return (
    isUnknownName(json.kind, eventKinds) ||
    (json.kind === 'detail-set' && 'detail' in json && isUnknownName(json.detail, details)) ||
    (json.kind === 'action-set' && 'property' in json && isUnknownName(json.property, actionProperties))
  )
}

/** The event itself. Throws where the schema refuses it: what is recorded has to be readable again. */
export const readable = (event: ReviewEvent): ReviewEvent => {
  const { error } = eventSchema.safeParse(event)
  if (error === undefined) return event
  throw new Error(
    `the event ${fieldOf(event)} could not be read again: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ')}`,
  )
}
