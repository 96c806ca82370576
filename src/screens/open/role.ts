import * as z from 'zod/mini'

/** Longer than any role, short enough to stand beside an answer. */
const longestRole = 80

/** The role of somebody who answers for themselves. */
export const roleFields = z.object({
  role: z.string().check(z.trim(), z.minLength(1, 'Enter a role, such as “Class teacher”.'), z.maxLength(longestRole, `Use no more than ${longestRole} characters.`)),
})

export type RoleFields = z.infer<typeof roleFields>
