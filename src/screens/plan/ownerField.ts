import * as z from 'zod/mini'

/** A role is said in fewer characters than this. */
export const mostOwner = 200

/** Text as it is stored: composed, so that its length is the one that counts. */
export const ownerField = z
  .string()
  .check(
    z.trim(),
    z.normalize(),
    z.minLength(1, 'Say whose it is, by role.'),
    z.maxLength(mostOwner, `Keep it under ${mostOwner} characters.`),
  )
