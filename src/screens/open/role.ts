import * as z from 'zod/mini'

/** Longer than any role, short enough to stand beside an answer. */
const longestRole = 80

/** A role that somebody gives, with one to go by where it was left empty. */
export const roleField = (example: string) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, `Enter a role, such as “${example}”.`),
      z.maxLength(longestRole, `Use no more than ${longestRole} characters.`),
    )

/** The role of somebody who answers for themselves. */
export const roleFields = z.object({ role: roleField('Class teacher') })

/** What may come back of a form that was left. */
export const keptRole = z.object({ role: z.string() })

export type RoleFields = z.infer<typeof roleFields>
