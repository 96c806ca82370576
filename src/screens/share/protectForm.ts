import * as z from 'zod/mini'

/** As short as a passphrase may be: shorter ones are tried out in days by whoever has the file and a few graphics cards. */
export const shortestPassphrase = 12
const longestPassphrase = 200

/** A word by which a passphrase of several is counted. */
const wordsOf = (passphrase: string): readonly string[] => passphrase.split(/[\s\-_.,]+/).filter((word) => word.length >= 3)

/** Whether a passphrase is long enough, in characters or in words, and not one character over and over. */
const isLongEnough = (passphrase: string): boolean =>
  new Set(passphrase.toLowerCase()).size >= 5 && (passphrase.length >= shortestPassphrase || new Set(wordsOf(passphrase)).size >= 3)

/** What the passphrase of a file to save has to be. The file can be tried at leisure by whoever gets hold of it. */
export const protectSchema = z
  .object({
    passphrase: z.string().check(
      z.normalize(),
      z.maxLength(longestPassphrase, `Use no more than ${longestPassphrase} characters.`),
      z.refine((text) => text === text.trim(), 'It begins or ends with a space, which nobody sees. Take that away.'),
      z.refine(isLongEnough, `Use three words or more, or at least ${shortestPassphrase} characters that are not all alike: whoever gets hold of the file can try short ones until one fits.`),
    ),
    again: z.string().check(z.normalize()),
  })
  .check(z.refine(({ passphrase, again }) => passphrase === again, { path: ['again'], error: 'This is not the same passphrase. Enter it once more.' }))

export type ProtectFields = z.infer<typeof protectSchema>
