import * as z from 'zod/mini'

/** Half a character has no bytes, so it could be neither compared nor saved. */
export const isWhole = z.refine<string>((text) => !/\p{Surrogate}/u.test(text), 'holds half a character')

/** Names a thing in a document, such as a milestone or a contributor. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(120), isWhole)

/** More events than this are in no document that people made: 60 questions, answered anew every week for years, come to a tenth of it. */
export const mostEvents = 50_000

/** How many values of one field an event may replace at once: each stands for a page that had not seen the others. */
export const mostReplaced = 1_000

/** What every event of every kind of document says beside what happened, and beside the version of its format. */
export const loggedEnvelope = {
  /** `<writer>:<n>`. A writer is one page load on one device, as long as the same person answers in it; n counts its events from 1. */
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}:[1-9]\d{0,9}$/)),
  /** 1 + the highest that its writer had seen. Events are ordered by (`seq`, `id`), whatever any clock says. */
  seq: z.int().check(z.positive()),
  /** When it was made, for display only: ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** The contributor who made it. */
  by: idSchema,
  /** The events of the same field that its author saw as current. What no event replaces is current. */
  replaces: z.array(idSchema).check(z.maxLength(mostReplaced)),
  /** Random letters that go into its digest, so that nobody can find out by trial what an event said that was left out of a copy. Every event that the app makes has them. */
  salt: z.optional(z.string().check(z.regex(/^[0-9a-z]{16,40}$/))),
}

export type Envelope = z.infer<ReturnType<typeof z.object<typeof loggedEnvelope>>>
