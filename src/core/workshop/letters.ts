/*
 * Letters in which a code is read out, typed and written down: Crockford's base 32, in groups of eight. The last letter of
 * each group is a check of the other seven, by which any one wrong letter is noticed, and any two neighbours that changed
 * places, and it is known in which group. A group also knows its own place, so that two of them cannot change places.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Letters of a group, its check among them. */
export const groupLength = 8
/** What a group says, without its check. */
const saidLength = groupLength - 1

/** The bits of a letter. */
export const letterBits = 5

/** So many groups can tell their places apart: several times what any code needs. */
export const mostGroups = 31

/** The product in the field of 32 elements, modulo x^5 + x^2 + 1. In a field, two letters that differ never give the same check. */
const times = (a: number, b: number): number => {
  let product = 0
  for (let bit = 0; bit < letterBits; bit += 1) if ((b >> bit) & 1) product ^= a << bit
  for (let bit = 2 * letterBits - 2; bit >= letterBits; bit -= 1)
    if ((product >> bit) & 1) product ^= 0b100101 << (bit - letterBits)
  return product
}

/** What a letter counts by its place in its group: each place has a weight of its own, from 1. The check is the last, which counts for itself. */
const weightAt = (place: number): number => (place === saidLength ? 1 : place + 2)

/** The check of a group's seven letters in its place, the first being 0. */
const checkOf = (said: readonly number[], group: number): number =>
  said.reduce((check, value, place) => check ^ times(value, weightAt(place)), group + 1)

/** The values of 5 bits, each 0 to 31, as letters, with a check in each group. Those of the last group that say nothing are 0. Throws where they need more groups than can be told apart. */
export const toLetters = (values: readonly number[]): string => {
  const groups = Math.ceil(values.length / saidLength)
  if (groups > mostGroups) throw new Error(`${values.length} values need more than ${mostGroups} groups`)
  return Array.from({ length: groups }, (_, group) => {
    const said = Array.from({ length: saidLength }, (_2, place) => values[group * saidLength + place] ?? 0)
    return [...said, checkOf(said, group)].map((value) => alphabet[value]).join('')
  }).join(' ')
}

/**
 * What is wrong with letters: one of
 * - *nothing* - there is none
 * - *letter* - something that is no letter of a code; `at`: the first, as it was typed
 * - *length* - a group has too few letters, or there are too many groups; `letters`: how many there are; `group`: the first
 *   that is not whole and right, where to look first
 * - *groups* - these groups hold a wrong letter, or two that changed places; the first being 1
 */
export type LettersProblem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'letter'; readonly at: string }
  | { readonly kind: 'length'; readonly letters: number; readonly group: number }
  | { readonly kind: 'groups'; readonly groups: readonly number[] }

/** Capitals or not; O is read as 0, I and L as 1; blanks and dashes say nothing. */
const readLetter = (letter: string): number => {
  const capital = letter.toUpperCase()
  return alphabet.indexOf(capital === 'O' ? '0' : capital === 'I' || capital === 'L' ? '1' : capital)
}

/** No text is longer that can hold a code, however it is spaced. */
const longestText = 4 * mostGroups * groupLength

const withoutBlanks = (text: string): string => text.slice(0, longestText + 1).replace(/[\s\-–]/g, '')

/** Whether the check of a whole group fits its letters and its place, the first being 0. */
const fitsItsPlace = (values: readonly number[], group: number): boolean =>
  checkOf(values.slice(0, saidLength), group) === values[saidLength]

/** The values that letters stand for, without their checks. */
export const fromLetters = (
  text: string,
):
  | { readonly ok: true; readonly values: readonly number[] }
  | { readonly ok: false; readonly problem: LettersProblem } => {
  const letters = withoutBlanks(text)
  if (letters === '') return { ok: false, problem: { kind: 'nothing' } }
  const wrong = [...letters].find((letter) => readLetter(letter) === -1)
  if (wrong !== undefined) return { ok: false, problem: { kind: 'letter', at: wrong } }
  const all = [...letters].map(readLetter)
  const groups = Array.from({ length: Math.ceil(all.length / groupLength) }, (_, group) =>
    all.slice(group * groupLength, (group + 1) * groupLength),
  )
  const bad = groups.flatMap((group, index) => (fitsItsPlace(group, index) ? [] : [index + 1]))
  if (all.length % groupLength !== 0 || all.length > mostGroups * groupLength)
    return { ok: false, problem: { kind: 'length', letters: all.length, group: bad[0] ?? groups.length } }
  return bad.length > 0
    ? { ok: false, problem: { kind: 'groups', groups: bad } }
    : { ok: true, values: groups.flatMap((group) => group.slice(0, saidLength)) }
}

/** A group of letters as far as somebody has typed it. */
export interface TypedGroup {
  /** As they are read: capitals, with 0 for O and 1 for I. What is no letter of a code stands as it was typed. */
  readonly letters: string
  /** Whether it is a group as it was written; `null`: there are letters to come. */
  readonly isRight: boolean | null
}

/** The groups of what is being typed, so that a wrong letter is seen while the eye is still there. */
export const typedGroups = (text: string): readonly TypedGroup[] => {
  const letters = [...withoutBlanks(text)].slice(0, mostGroups * groupLength)
  return Array.from({ length: Math.ceil(letters.length / groupLength) }, (_, index) => {
    const group = letters.slice(index * groupLength, (index + 1) * groupLength)
    const values = group.map(readLetter)
    const shown = group.map((letter, place) => alphabet[values[place] ?? -1] ?? letter.toUpperCase()).join('')
    if (values.includes(-1)) return { letters: shown, isRight: false }
    return { letters: shown, isRight: group.length < groupLength ? null : fitsItsPlace(values, index) }
  })
}
