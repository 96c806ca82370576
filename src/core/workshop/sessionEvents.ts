import * as z from 'zod/mini'
import { packLimits } from '../content/packFields'
import { levelValues } from '../content/pack'
import type { ChangeOf } from '../log/document'
import { idSchema as id, loggedEnvelope } from '../log/envelope'
import { isoDate, line, packReferenceSchema, prose } from '../log/texts'
import { mostDevices, mostTables, mostVotes, sessionNumbers } from './answerCode'

/*
 * What happens in a session, as the events of a document of its own: nothing of it is a review's, and clearing one leaves
 * every review as it is.
 */

/** The version of the format of these events. It is raised when an older app could not read them. */
export const sessionFormat = 1

/**
 * Whom a session is about: one of
 * - *one-school* - everybody answers about one and the same school, their own
 * - *many-schools* - each table answers about its own school
 * - *calibration* - everybody rates the same written-up school
 */
export const sessionModes = ['one-school', 'many-schools', 'calibration'] as const
export type SessionMode = (typeof sessionModes)[number]

/** Who answers as one: a table with one device or sheet, or each person. */
export const units = ['table', 'person'] as const
export type Unit = (typeof units)[number]

/** How answers came: read by a camera, typed or pasted as letters, in a file, or typed from a sheet of paper. */
export const ways = ['scanned', 'typed', 'file', 'paper'] as const
export type Way = (typeof ways)[number]

/** The most of what a session may have: questions, minutes a question, answers that have to be there before a question is shown, and agreed actions. */
export const mostOfSession = { questions: 120, minutes: 60, fewest: 20 } as const

const sessionEventOf = <const Kind extends string, Said extends z.core.$ZodLooseShape>(kind: Kind, said: Said) =>
  z.strictObject({ format: z.literal(sessionFormat), ...loggedEnvelope, kind: z.literal(kind), ...said })

const part = <const Name extends string, Value extends z.ZodMiniType>(name: Name, value: Value) =>
  sessionEventOf('session-set', { part: z.literal(name), value: z.nullable(value) })

const count = (most: number) => z.int().check(z.positive(), z.maximum(most))

/** What a session is planned as, a part at a time; `null` takes back what was said. */
const planned = z.discriminatedUnion('part', [
  part('title', line),
  part('mode', z.enum(sessionModes)),
  /** The id of the written-up school that is rated. */
  part('school', id),
  /** In pack order. */
  part('questions', z.array(id).check(z.maxLength(Math.min(mostOfSession.questions, packLimits.questions)))),
  /** For each question. */
  part('minutes', count(mostOfSession.minutes)),
  /** How many are expected. */
  part('tables', count(mostTables)),
  part('unit', z.enum(units)),
  /** How many have to answer before a question is shown. */
  part('fewest', count(mostOfSession.fewest)),
  part('notes', prose),
  /** The id of the review whose points of view it collects. */
  part('review', id),
])

/** Every event of a session. This schema is the only definition of what is stored and of what a session's file holds. */
export const sessionEventSchema = z.discriminatedUnion('kind', [
  sessionEventOf('session-started', {
    session: id,
    /** By which its codes are told from those of others, drawn at random. */
    number: z.int().check(z.nonnegative(), z.maximum(sessionNumbers - 1)),
    pack: packReferenceSchema,
  }),
  planned,
  /** An answer code that was collected, as its letters without blanks: the same code is the same field, however often it comes. */
  sessionEventOf('sending-set', {
    letters: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{8,248}$/)),
    value: z.nullable(z.enum(ways)),
  }),
  /** What is to be made of a device where several sent under one table's number. */
  sessionEventOf('device-set', {
    table: z.int().check(z.nonnegative(), z.maximum(255)),
    device: z.int().check(z.nonnegative(), z.maximum(mostDevices - 1)),
    value: z.nullable(z.enum(['counts', 'left-out'])),
  }),
  /** That a question was shown to the room, after this vote. */
  sessionEventOf('revealed-set', { question: id, vote: count(mostVotes), value: z.nullable(z.literal(true)) }),
  /** What was said about a question. */
  sessionEventOf('said-set', { question: id, value: z.nullable(prose) }),
  /** The level that the room came to. */
  sessionEventOf('settled-set', { question: id, value: z.nullable(z.literal(levelValues)) }),
  /** An action that the room agreed on; `question`: what it is for, `null` where it is for none of them. */
  sessionEventOf('agreed-set', {
    action: id,
    value: z.nullable(
      z.strictObject({ question: z.nullable(id), text: prose, owner: z.nullable(line), by: z.nullable(isoDate) }),
    ),
  }),
])

/** A session is a log of these events; everything else is worked out from them. */
export type SessionEvent = z.infer<typeof sessionEventSchema>

/** What happened in a session, before it is stamped with its place in the log. */
export type SessionChange = ChangeOf<SessionEvent>

/** What an event of a session gives a value, such as `said-set/lead-available`: events of one field replace each other. */
export const sessionFieldOf = (event: SessionChange | SessionEvent): string => {
  switch (event.kind) {
    case 'session-started':
      return event.kind
    case 'session-set':
      return `${event.kind}/${event.part}`
    case 'sending-set':
      return `${event.kind}/${event.letters}`
    case 'device-set':
      return `${event.kind}/${event.table}/${event.device}`
    case 'revealed-set':
      return `${event.kind}/${event.question}/${event.vote}`
    case 'said-set':
    case 'settled-set':
      return `${event.kind}/${event.question}`
    case 'agreed-set':
      return `${event.kind}/${event.action}`
  }
}

/** Whether a newer version of the app made what is stored or in a file as an event of a session. */
export const isFromNewerSession = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  typeof json.format === 'number' &&
  json.format > sessionFormat
