import * as z from 'zod/mini'
import type { Change } from '../../core/review/event'
import { statuses } from './statuses'

const filled = (message: string, maxLength: number) =>
  z.string().check(z.trim(), z.minLength(1, message), z.maxLength(maxLength, `Keep it under ${maxLength.toLocaleString('en-GB')} characters.`))

/** What the form for an action accepts. */
export const actionEditsSchema = z.object({
  wording: filled('Say what is to be done.', 1000),
  owner: filled('Say whose it is, by role.', 200),
  due: z.string().check(z.refine((due) => due >= '2000-01-01' && due <= '2099-12-31', 'Enter a date between 2000 and 2099.')),
  status: z.enum(statuses),
  note: z.string().check(z.trim(), z.maxLength(5000, 'Keep it under 5,000 characters.')),
})

export type ActionFields = z.infer<typeof actionEditsSchema>

/**
 * What to record for a form that was handed in: only what differs from what it opened with, so that it overwrites nothing that
 * somebody else changed meanwhile. What is as proposed is stored as no edit at all, so that it follows the pack and the review date.
 */
export const editChanges = (action: string, fields: ActionFields, opened: ActionFields, proposed: ActionFields): readonly Change[] => {
  const edited = <Name extends keyof ActionFields>(name: Name): ActionFields[Name] | null => (fields[name] === proposed[name] ? null : fields[name])
  const changes: readonly Extract<Change, { kind: 'action-set' }>[] = [
    { kind: 'action-set', action, property: 'wording', value: edited('wording') },
    { kind: 'action-set', action, property: 'owner', value: edited('owner') },
    { kind: 'action-set', action, property: 'due', value: edited('due') },
    { kind: 'action-set', action, property: 'status', value: edited('status') },
    { kind: 'action-set', action, property: 'note', value: edited('note') },
  ]
  return changes.filter(({ property }) => fields[property] !== opened[property])
}
