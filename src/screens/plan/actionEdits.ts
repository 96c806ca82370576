import * as z from 'zod/mini'
import type { IsoDate } from '../../core/math/calendar'
import type { Action } from '../../core/plan/planActions'
import type { Change } from '../../core/review/event'
import {
  actionProperties,
  dueSymbols,
  type ActionChange,
  type ActionEdits,
  type ActionProperty,
  type DueSymbol,
} from '../../core/review/actionProperties'
import { enteredDate } from '../enteredDate'
import { statuses } from './statuses'

/** Text as it is stored: composed, so that its length is the one that counts. */
const text = (maxLength: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.normalize(),
      z.maxLength(maxLength, `Keep it under ${maxLength.toLocaleString('en-GB')} characters.`),
    )

const shared = {
  wording: text(1000).check(z.minLength(1, 'Say what is to be done.')),
  owner: text(200).check(z.minLength(1, 'Say whose it is, by role.')),
  status: z.enum(statuses),
  note: text(5000),
}

/** What the form for an action accepts. The date counts only where it is what was chosen. */
export const actionEditsSchema = z.discriminatedUnion('dueBy', [
  z.object({ ...shared, dueBy: z.literal('date'), due: enteredDate }),
  z.object({ ...shared, dueBy: z.enum(dueSymbols), due: z.string() }),
])

/** What may come back of a form that was left. */
export const keptAction = z.object({
  wording: z.string(),
  owner: z.string(),
  status: z.enum(statuses),
  note: z.string(),
  dueBy: z.enum(['date', ...dueSymbols]),
  due: z.string(),
})

export type ActionFields = z.infer<typeof actionEditsSchema>

/** The form of an action as it stands. */
export const fieldsOf = ({ wording, owner, due, dueSymbol, status, note }: Action): ActionFields => ({
  wording,
  owner,
  dueBy: dueSymbol ?? 'date',
  due,
  status,
  note,
})

const dueOf = ({ dueBy, due }: ActionFields): IsoDate | DueSymbol => (dueBy === 'date' ? due : dueBy)

type Edits = Required<ActionEdits>
const editsOf = (fields: ActionFields): Edits => ({
  wording: fields.wording,
  owner: fields.owner,
  due: dueOf(fields),
  status: fields.status,
  note: fields.note,
})

/** Whether two forms would record the same. */
export const isSame = (a: ActionFields, b: ActionFields): boolean =>
  JSON.stringify(editsOf(a)) === JSON.stringify(editsOf(b))

/**
 * What to record for a form that was handed in: only what differs from what it opened with, so that it overwrites nothing that
 * somebody else changed meanwhile. What is as proposed is stored as no edit at all, so that it follows the pack and the review date.
 */
export const editChanges = (
  action: string,
  handedIn: ActionFields,
  openedWith: ActionFields,
  proposed: Edits,
): readonly Change[] => {
  const [fields, opened] = [editsOf(handedIn), editsOf(openedWith)]
  const change = <Name extends ActionProperty>(property: Name): ActionChange<Name> => ({
    kind: 'action-set',
    action,
    property,
    value: fields[property] === proposed[property] ? null : fields[property],
  })
  return Object.values(actionProperties)
    .filter(({ name }) => fields[name] !== opened[name])
    .map(({ name }) => change(name))
}
