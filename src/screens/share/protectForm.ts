import * as z from 'zod/mini'
import { inWords } from '../../core/report/words/numberWords'

/** As short as a passphrase may be: shorter ones are tried out in days by whoever has the file and a few graphics cards. */
const shortestPassphrase = 12
const fewestWords = 3
const longestPassphrase = 200

/** A word by which a passphrase of several is counted. */
const wordsOf = (passphrase: string): readonly string[] =>
  passphrase.split(/[\s\-_.,]+/).filter((word) => word.length >= 3)

/** How long a passphrase has to be, in words. */
export const longEnough = `${inWords(fewestWords)} words or more, or at least ${shortestPassphrase} characters`

/** Whether a passphrase is long enough, in characters or in words, and not one character over and over. */
const isLongEnough = (passphrase: string): boolean =>
  new Set(passphrase.toLowerCase()).size >= 5 &&
  (passphrase.length >= shortestPassphrase || new Set(wordsOf(passphrase)).size >= fewestWords)

/** What the passphrase of a file to save has to be. The file can be tried at leisure by whoever gets hold of it. */
export const protectSchema = z
  .object({
    passphrase: z.string().check(
      z.normalize(),
      z.maxLength(longestPassphrase, `Use no more than ${longestPassphrase} characters.`),
      z.refine((text) => text === text.trim(), 'It begins or ends with a space, which nobody sees. Take that away.'),
      z.refine(
        isLongEnough,
        `Use ${longEnough} that are not all alike: whoever gets hold of the file can try short ones until one fits.`,
      ),
    ),
    again: z.string().check(z.normalize()),
  })
  .check(
    z.refine(({ passphrase, again }) => passphrase === again, {
      path: ['again'],
      error: 'This is not the same passphrase. Enter it once more.',
    }),
  )

export type ProtectFields = z.infer<typeof protectSchema>
