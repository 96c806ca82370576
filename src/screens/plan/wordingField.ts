import * as z from 'zod/mini'

/** An action is said in fewer characters than this. */
const mostWording = 1000

/** What is to be done, as it is stored: composed, so that its length is the one that counts. */
export const wordingField = z
  .string()
  .check(
    z.trim(),
    z.normalize(),
    z.minLength(1, 'Say what is to be done.'),
    z.maxLength(mostWording, `Keep it under ${mostWording.toLocaleString('en-GB')} characters.`),
  )
