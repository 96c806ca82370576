import * as z from 'zod/mini'
import { levelValues } from '../core/content/pack'
import { idSchema } from '../core/log/envelope'
import { packReferenceSchema } from '../core/log/texts'
import { mostDevices, mostTables, mostVotes, sessionNumbers, type WorkshopAnswer } from '../core/workshop/answerCode'
import { mostOfSession, sessionModes, units } from '../core/workshop/sessionEvents'
import type { RecordStore } from './recordStore'

/*
 * The sessions in which this device takes part: what it was told of each, and what it has answered. It is no document: one
 * device writes it, and it is sent as a code.
 */

const answer = z.nullable(z.union([z.literal(levelValues), z.literal('dont-know')]))
const answers = z.record(idSchema, answer)
const vote = z.int().check(z.positive(), z.maximum(mostVotes))
const count = z.int().check(z.nonnegative(), z.maximum(1_000_000))

/** What a device keeps of a session in which it takes part. */
const takingPartSchema = z.strictObject({
  number: z.int().check(z.nonnegative(), z.maximum(sessionNumbers - 1)),
  pack: packReferenceSchema,
  mode: z.enum(sessionModes),
  unit: z.enum(units),
  /** The place of the written-up school among those of the app; `null`: none is rated. */
  school: z.nullable(z.int().check(z.nonnegative(), z.maximum(6))),
  /** In pack order. */
  questions: z.array(idSchema).check(z.minLength(1), z.maxLength(mostOfSession.questions)),
  /** The number of the table or person; `null`: not said yet. */
  table: z.nullable(z.int().check(z.positive(), z.maximum(mostTables))),
  /** Drawn at random once for this session; never that of paper. */
  device: z.int().check(z.positive(), z.maximum(mostDevices - 1)),
  /** The vote that is answered now. */
  vote,
  /** How often this vote was sent. */
  count,
  /** Of this vote, by question id. */
  answers,
  /** Of what was sent last in this vote under the number that the device has now, to tell whether it has changed since; `null`: nothing was. */
  sentAnswers: z.nullable(answers),
  /** The vote before as it was left, to go back to as long as nothing of this one was sent; absent: there is none to go back to. */
  leftVote: z.optional(z.strictObject({ vote, count, answers, sentAnswers: z.nullable(answers) })),
  joinedAt: z.iso.datetime(),
})

export type TakingPart = z.infer<typeof takingPartSchema>

/** Answers of a device by question id. */
export type GivenAnswers = Readonly<Record<string, WorkshopAnswer>>

const key = 'taking-part'
/** The latest that are kept: more than anybody takes part in before they are cleared. */
const mostKept = 20
const listSchema = z.array(z.unknown()).check(z.maxLength(mostKept))

const parsed = (value: unknown): readonly TakingPart[] => {
  const list = listSchema.safeParse(value)
  if (!list.success) return []
  return list.data.flatMap((entry) => {
    const read = takingPartSchema.safeParse(entry)
    return read.success ? [read.data] : []
  })
}

/** Those that are kept, the one joined last first. What cannot be read is left out. */
export const readTakingPart = async (store: RecordStore): Promise<readonly TakingPart[]> =>
  parsed((await store.read(['device'], (records) => records.get('device', key)))?.value)

/** Changes those that are kept, and returns what they are then. Nothing that another tab did meanwhile is lost. */
export const changeTakingPart = (
  store: RecordStore,
  change: (before: readonly TakingPart[]) => readonly TakingPart[],
): Promise<readonly TakingPart[]> =>
  store.write(['device'], async (records) => {
    const after = change(parsed((await records.get('device', key))?.value)).slice(0, mostKept)
    records.put('device', { key, value: after })
    return after
  })
