import * as z from 'zod/mini'
import type { SchoolKind } from '../../core/content/applies'
import { phases, settings } from '../../core/content/pack'
import type { IsoDate } from '../../core/math/calendar'
import { most } from '../../core/log/texts'
import type { Participant } from '../../core/review/participants'
import { usualLoad, type Details } from '../../core/review/details'
import { isMeantAlike } from '../../core/review/typedText'
import { enteredDate, enteredDateOrNone } from '../enteredDate'

/** The most that a name may hold: no school in England comes near it. */
export const longestName = 300

/** A name as it is stored: composed, so that its length is the one that counts. */
const name = (what: string) =>
  z
    .string()
    .check(
      z.trim(),
      z.normalize(),
      z.maxLength(longestName, `The ${what} is longer than ${longestName} characters: shorten it.`),
    )

const termRow = z.object({ start: enteredDateOrNone, end: enteredDateOrNone }).check(
  z.refine(({ start, end }) => start !== '' || end === '', {
    path: ['start'],
    error: 'Give the first day of this term too, or remove the row.',
  }),
  z.refine(({ start, end }) => end !== '' || start === '', {
    path: ['end'],
    error: 'Give the last day of this term too, or remove the row.',
  }),
  z.refine(({ start, end }) => start === '' || end === '' || start < end, {
    path: ['end'],
    error: 'The last day of a term comes after its first.',
  }),
)

/** What the set-up form holds while it is filled in: an empty text is "not given". */
export const setUpSchema = z
  .object({
    school: name('name').check(z.minLength(1, 'Give the school’s name.')),
    title: name('name'),
    phase: z.enum(['', ...phases]),
    setting: z.enum(['', ...settings]),
    boarding: z.enum(['', 'yes', 'no']),
    inspectorate: z.enum(['', 'ofsted', 'isi']),
    participants: z.array(
      z.object({ id: z.string(), role: z.string(), name: z.nullable(z.string()), takesPart: z.boolean() }),
    ),
    otherRole: name('role'),
    /** The participant who answers on this device; empty: the first who takes part. */
    answersAs: z.string(),
    reviewDate: z.pipe(
      z.string().check(z.minLength(1, 'Give the review date: due dates count from it, or from later answers.')),
      enteredDate,
    ),
    nextReview: enteredDateOrNone,
    terms: z.array(termRow),
    governorsMeetings: z.array(z.object({ date: enteredDateOrNone })),
    /** The id of a scope of the checklist; empty: all of it. */
    scope: z.string(),
    aimHigher: z.boolean(),
    headIsLead: z.boolean(),
    /** Chosen beside the plan; here it only goes along. */
    load: z.int(),
  })
  .check(
    z.refine(({ reviewDate, nextReview }) => nextReview === '' || reviewDate < nextReview, {
      path: ['nextReview'],
      error: 'The next review comes after this one.',
    }),
  )

const rowsOf = <Row>(row: z.ZodMiniType<Row>) => z.array(row).check(z.maxLength(most.rows))

/** What may come back of a form that was left; an earlier version of the app knew of no scope, no boarders, and of nothing that is said of the plan. */
export const keptSetUp = z.object({
  school: z.string(),
  title: z.string(),
  phase: z.enum(['', ...phases]),
  setting: z.enum(['', ...settings]),
  boarding: z._default(z.enum(['', 'yes', 'no']), ''),
  inspectorate: z.enum(['', 'ofsted', 'isi']),
  participants: z.array(
    z.object({ id: z.string(), role: z.string(), name: z.nullable(z.string()), takesPart: z.boolean() }),
  ),
  otherRole: z.string(),
  answersAs: z.string(),
  reviewDate: z.string(),
  nextReview: z.string(),
  terms: rowsOf(z.object({ start: z.string(), end: z.string() })),
  governorsMeetings: rowsOf(z.object({ date: z.string() })),
  scope: z._default(z.string(), ''),
  aimHigher: z.boolean(),
  headIsLead: z._default(z.boolean(), false),
  load: z._default(z.int(), usualLoad),
})

export type SetUpValues = z.infer<typeof setUpSchema>

/** Roles that most schools have. They are offered; any other can be typed. */
const commonRoles = [
  'Headteacher',
  'Designated safeguarding lead',
  'Deputy safeguarding lead',
  'Safeguarding link governor',
  'Class teacher',
  'School business manager',
]

/** Stands in `answersAs` for the role that is typed. */
export const otherRoleId = 'other'

/** Those who were named, then the common roles that nobody has yet. `idFor` names the new ones. */
export const participantRows = (named: readonly Participant[], idFor: () => string): Participant[] => [
  ...named,
  ...commonRoles
    .filter((role) => !named.some((participant) => isMeantAlike(participant.role, role)))
    .map((role) => ({ id: idFor(), role, name: null, takesPart: false })),
]

/** The form of a review that has none of this yet. */
export const emptySetUp = (today: IsoDate, idFor: () => string): SetUpValues => ({
  school: '',
  title: '',
  phase: '',
  setting: '',
  boarding: '',
  inspectorate: '',
  participants: participantRows([], idFor),
  otherRole: '',
  answersAs: '',
  reviewDate: today,
  nextReview: '',
  terms: [],
  governorsMeetings: [],
  scope: '',
  aimHigher: false,
  headIsLead: false,
  load: usualLoad,
})

/** The form of a review as it stands. */
export const setUpOf = (details: Details, participants: Participant[], me: string): SetUpValues => ({
  school: details.school ?? '',
  title: details.title ?? '',
  phase: details.phase ?? '',
  setting: details.setting ?? '',
  boarding: details.boarding === null ? '' : details.boarding ? 'yes' : 'no',
  inspectorate: details.inspectorate ?? '',
  participants,
  otherRole: '',
  answersAs: me,
  reviewDate: details.reviewDate,
  nextReview: details.nextReview ?? '',
  terms: details.terms.map((term) => ({ ...term })),
  governorsMeetings: details.governorsMeetings.map((date) => ({ date })),
  scope: details.scope ?? '',
  aimHigher: details.aimHigher,
  headIsLead: details.headIsLead,
  load: details.load,
})

const given = <Value extends string>(value: Value | ''): Value | null => (value === '' ? null : value)

/** What kind of school a form says that it is. */
export const kindOf = ({
  phase,
  setting,
  boarding,
}: Pick<SetUpValues, 'phase' | 'setting' | 'boarding'>): SchoolKind => ({
  phase: given(phase),
  setting: given(setting),
  boarding: boarding === '' ? null : boarding === 'yes',
})

/** The details that a form comes to. */
export const detailsOf = (values: SetUpValues): Details => ({
  school: given(values.school),
  title: given(values.title),
  ...kindOf(values),
  inspectorate: given(values.inspectorate),
  reviewDate: values.reviewDate,
  nextReview: given(values.nextReview),
  terms: values.terms.filter(({ start, end }) => start !== '' && end !== ''),
  governorsMeetings: [...new Set(values.governorsMeetings.map(({ date }) => date))]
    .filter((date) => date !== '')
    .sort(),
  scope: given(values.scope),
  aimHigher: values.aimHigher,
  headIsLead: values.headIsLead,
  load: values.load,
})

/** Who takes part by a form, and who of them answers on this device (`null`: nobody was named). */
export interface WhoTakesPart {
  readonly participants: readonly Participant[]
  readonly answering: Participant | null
}

/** Those who take part with somebody of this role: whoever has it already, however it is typed, or somebody new. */
const joinedBy = (
  participants: readonly Participant[],
  role: string,
  newId: string,
): { readonly all: readonly Participant[]; readonly id: string } => {
  const known = participants.find((participant) => participant.name === null && isMeantAlike(participant.role, role))
  const joining: Participant = { id: newId, role, name: null, ...known, takesPart: true }
  return { all: [...participants.filter(({ id }) => id !== known?.id), joining], id: joining.id }
}

/** `newId` is for the role that was typed, if one was that nobody has yet. */
export const takingPart = ({ participants, otherRole, answersAs }: SetUpValues, newId: string): WhoTakesPart => {
  const { all, id } = otherRole === '' ? { all: participants, id: '' } : joinedBy(participants, otherRole, newId)
  const chosen = answersAs === otherRoleId ? id : answersAs
  const there = all.filter(({ takesPart }) => takesPart)
  return { participants: all, answering: there.find(({ id }) => id === chosen) ?? there[0] ?? null }
}
