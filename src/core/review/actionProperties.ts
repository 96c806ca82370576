import * as z from 'zod/mini'
import type { Level } from '../content/pack'
import { idSchema } from '../log/envelope'
import { isoDate, line, prose } from '../log/texts'
import { eventOf } from './eventFormat'

export const dueSymbols = ['half-term', 'end-of-term', 'governors-meeting'] as const
/**
 * A due date as schools say it; what day it is follows from the dates of the school, see `resolveDue`. One of
 * - *half-term* - by half-term
 * - *end-of-term* - by the end of term
 * - *governors-meeting* - before the next full governors' meeting
 */
export type DueSymbol = (typeof dueSymbols)[number]

/**
 * A property of an action of the plan. `holds` says what its value is: one of
 * - *wording* - a text that somebody types, in the place of the one that is proposed
 * - *owners*, *notes* - a text that stands beside the action, and is not there at all once it is taken out; the copy that leaves these out is without it
 * - *choice* - chosen, a date among it; the reason that stands with it stays in every copy
 */
const property = <
  const Name extends string,
  Value extends z.ZodMiniType,
  const Holds extends 'wording' | 'owners' | 'notes' | 'choice',
>(
  name: Name,
  value: Value,
  holds: Holds,
) => ({
  name,
  holds,
  schema: eventOf('action-set', { action: idSchema, property: z.literal(name), value: z.nullable(value) }),
})

/**
 * Why the school does not do an action now, or not at all: governors read it. `until`: the day from which it is to be done
 * after all; `null`: it will not be done.
 */
const setAside = z.strictObject({ until: z.nullable(isoDate), reason: prose })
export type SetAside = z.infer<typeof setAside>

/** What the school can change in an action that the pack proposes, one entry for each property; `null` in an event: as proposed. */
export const actionProperties = {
  wording: property('wording', prose, 'wording'),
  owner: property('owner', line, 'owners'),
  due: property('due', z.union([isoDate, z.enum(dueSymbols)]), 'choice'),
  status: property('status', z.enum(['not-started', 'in-progress', 'done']), 'choice'),
  note: property('note', prose, 'notes'),
  setAside: property('setAside', setAside, 'choice'),
}

export type ActionProperty = keyof typeof actionProperties
const { wording, ...others } = actionProperties
export const actionSet = z.discriminatedUnion('property', [
  wording.schema,
  ...Object.values(others).map(({ schema }) => schema),
])
export type ActionSet = z.infer<typeof actionSet>

/** What the school changed in an action that the pack proposes; a property that is absent was left as proposed. */
export type ActionEdits = {
  readonly [Name in ActionProperty]?: NonNullable<Extract<ActionSet, { property: Name }>['value']>
}
/** The change that gives a property of an action; `null`: as proposed. */
export type ActionChange<Name extends ActionProperty = ActionProperty> = {
  readonly [Each in Name]: {
    readonly kind: 'action-set'
    readonly action: string
    readonly property: Each
    readonly value: NonNullable<ActionEdits[Each]> | null
  }
}[Name]
export type ActionStatus = NonNullable<ActionEdits['status']>

type TextProperty = {
  [Name in ActionProperty]: (typeof actionProperties)[Name]['holds'] extends 'choice' ? never : Name
}[ActionProperty]

/** Whether an event gives a property that is a text. */
export const isTextProperty = (event: ActionSet): event is Extract<ActionSet, { property: TextProperty }> =>
  actionProperties[event.property].holds !== 'choice'

/** The id of an action of the school's own, of what its events call it. No question's step has one like it. */
export const ownActionId = (own: string): string => `own/${own}/own`

/** What the school's own action of this id is called in its events; `null`: the id is of a step for a question. */
export const ownIn = (action: string): string | null => /^own\/(.+)\/own$/.exec(action)?.[1] ?? null

/** What an action starts from: a level, or "don't know". */
export type ActionStart = Exclude<Level, 3> | 'find-out'

/** The id of an action: its question's, with its revision where the review has moved to another, and where its step starts. */
export const actionId = (question: string, start: ActionStart, revision?: number): string =>
  `${question}${revision === undefined ? '' : `@${revision}`}/${start}`

/** What an id was made of by `actionId`. */
export const partsOfActionId = (action: string): { readonly question: string; readonly start: string } => {
  const slash = action.lastIndexOf('/')
  return { question: action.slice(0, slash).replace(/@\d+$/, ''), start: action.slice(slash + 1) }
}
