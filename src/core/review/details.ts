import * as z from 'zod/mini'
import { phases, settings } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import { idSchema } from '../log/envelope'
import { isoDate, line, most } from '../log/texts'
import { eventOf } from './eventFormat'

const term = z.strictObject({ start: isoDate, end: isoDate })
export type Term = z.infer<typeof term>

/** A detail of this name; `holds` says whether its value is a text that somebody types, or one that is chosen, dates among them. */
const detail = <const Name extends string, Value extends z.ZodMiniType, const Holds extends 'text' | 'choice'>(
  name: Name,
  value: Value,
  holds: Holds,
) => ({ name, holds, schema: eventOf('detail-set', { detail: z.literal(name), value: z.nullable(value) }) })

/** What a school says of itself and of the review, one entry for each detail. What is not given is `null` in an event, and in a review as `emptyDetails` has it. */
export const details = {
  school: detail('school', line, 'text'),
  /** What the school calls this review. Not given: it is called by its school and date. */
  title: detail('title', line, 'text'),
  phase: detail('phase', z.enum(phases), 'choice'),
  setting: detail('setting', z.enum(settings), 'choice'),
  inspectorate: detail('inspectorate', z.enum(['ofsted', 'isi']), 'choice'),
  /** Due dates count from it, or from the day of an answer that was given later, and evidence is judged as of it. Where it was not given: the day in England on which the review was started. */
  reviewDate: detail('reviewDate', isoDate, 'choice'),
  nextReview: detail('nextReview', isoDate, 'choice'),
  /** As entered. Days between them are holidays. */
  terms: detail('terms', z.array(term).check(z.maxLength(most.rows)), 'choice'),
  /** The days on which the full governing body meets, as entered. */
  governorsMeetings: detail('governorsMeetings', z.array(isoDate).check(z.maxLength(most.rows)), 'choice'),
  /** Plan for "in place and checked" where "in place" is reached. */
  aimHigher: detail('aimHigher', z.boolean(), 'choice'),
  /** Whether the school has boarders. */
  boarding: detail('boarding', z.boolean(), 'choice'),
  /** How much of its pack the review asks: the id of one of the pack's scopes. Not given, or not one of them: all of it. */
  scope: detail('scope', idSchema, 'choice'),
  /** How many steps of the plan one person takes on in a fortnight. Not given: `usualLoad`. */
  load: detail('load', z.int().check(z.positive(), z.maximum(most.load)), 'choice'),
  /** Whether the head is the designated safeguarding lead too. */
  headIsLead: detail('headIsLead', z.boolean(), 'choice'),
}

export type Detail = keyof typeof details
const { school, ...others } = details
export const detailSet = z.discriminatedUnion('detail', [
  school.schema,
  ...Object.values(others).map(({ schema }) => schema),
])
export type DetailSet = z.infer<typeof detailSet>

/** The value that an event gives a detail. */
export type GivenDetail<Name extends Detail> = NonNullable<Extract<DetailSet, { detail: Name }>['value']>

/** As many steps of the plan as a person with a job to do takes on in a fortnight: ours, until the school says how many. */
export const usualLoad = 2

/** The details of a review of which none is given. `startedOn` is the day on which it was started. */
export const emptyDetails = (startedOn: IsoDate) =>
  ({
    school: null,
    title: null,
    phase: null,
    setting: null,
    boarding: null,
    inspectorate: null,
    reviewDate: startedOn,
    nextReview: null,
    terms: [],
    governorsMeetings: [],
    scope: null,
    aimHigher: false,
    load: usualLoad,
    headIsLead: false,
  }) satisfies { readonly [Name in Detail]: Readonly<GivenDetail<Name>> | null }

/** What a school says of itself and of the review, see `details`. */
export type Details = {
  readonly [Name in Detail]: Readonly<GivenDetail<Name>> | ReturnType<typeof emptyDetails>[Name]
}

/** The details whose value is a text. */
type TextDetail = { [Name in Detail]: (typeof details)[Name]['holds'] extends 'text' ? Name : never }[Detail]

/** Whether an event gives a detail that is a text. */
export const isTextDetail = (event: DetailSet): event is Extract<DetailSet, { detail: TextDetail }> =>
  details[event.detail].holds === 'text'
