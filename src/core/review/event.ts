import * as z from 'zod/mini'
import type { ChangeOf } from '../log/document'
import { eventFormat } from './eventFormat'
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

/** Whether an event, or what stands for one, is of a format that a newer version of the app makes: then nothing can be said of it here. */
export const isFromNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  typeof json.format === 'number' &&
  json.format > eventFormat

/** The event itself. Throws where the schema refuses it: what is recorded has to be readable again. */
export const readable = (event: ReviewEvent): ReviewEvent => {
  const { error } = eventSchema.safeParse(event)
  if (error === undefined) return event
  throw new Error(
    `the event ${fieldOf(event)} could not be read again: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ')}`,
  )
}
