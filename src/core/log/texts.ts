import * as z from 'zod/mini'
import { idSchema, isWhole } from './envelope'

/** Of what the events of any document are made. */

/** Longer than anyone types, short enough that a damaged file cannot fill the page: characters of a line and of prose, rows of a list of dates, and steps that one person takes on in a fortnight. `typed` is for prose that is counted while it is typed: composed, a text may be three times as long. */
export const most = { line: 500, prose: 20_000, typed: 6_000, rows: 30, load: 20 } as const

export const line = z.string().check(z.maxLength(most.line), isWhole)
export const prose = z.string().check(z.maxLength(most.prose), isWhole)
export const isoDate = z.iso.date()
/** SHA-256 in hex. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Names the pack that a document is with, see `packReference`. */
export const packReferenceSchema = z.strictObject({ id: idSchema, version: line, hash: sha256 })
