import { before, digitsIn, gapCharacters, spansOf, type Span } from './textSearch'

/** The letters of a unique pupil number in the order of their values, 0 to 22: I, O and S are left out. */
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** Whether the first letter of a UPN follows from the rest: the sum of its digits times 2 to 13, modulo 23. A temporary UPN ends in a letter, which counts by its value. (Department for Education, "Unique pupil numbers: guide".) */
const hasRightLetter = (upn: string): boolean => {
  const values = Array.from(upn.slice(1), (character) =>
    /\d/.test(character) ? Number(character) : upnLetters.indexOf(character),
  )
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0)
  return upnLetters[sum % 23] === upn[0]
}

const upn = new RegExp(`[A-Z](?:[${gapCharacters}]?\\d){11}[${gapCharacters}]?[\\dA-Z]`, 'gi')
const upnWord = /\bUPNs?\b|\bpupil numbers?\b/i

/**
 * Unique pupil numbers: a letter and 12 digits, or (temporary) a letter, 11 digits and a letter. Written in one, the
 * letter at its front has to be right, which of other numbers of that form one in 23 fulfils. With the word UPN just before it,
 * a mistyped one and one with gaps count as well.
 */
export const findUpns = (text: string): readonly Span[] =>
  spansOf(text, upn, (found, { start }) => {
    const letters = found.toUpperCase()
    return (
      (/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(letters) && hasRightLetter(letters)) ||
      upnWord.test(before(text, start, 40))
    )
  })

/** Whether the tenth digit of an NHS number follows from the others: 11 less the sum of the digits times 10 to 2, modulo 11. (NHS Data Dictionary, "NHS number".) */
const hasRightDigit = (digits: string): boolean => {
  const sum = Array.from(digits.slice(0, 9), Number).reduce((total, digit, index) => total + digit * (10 - index), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

const nhsNumber = new RegExp(`\\d{3}([${gapCharacters}]?)\\d{3}\\1\\d{4}`, 'g')
/** Those given out in England (4, 6, 7), in Northern Ireland (3), and for tests (9). */
const nhsBeginnings = /^[34679]/

/**
 * NHS numbers: ten digits, in one or as 3-3-4. By itself it has to begin as those given out do, and its last digit has to
 * be right; a book's number, which has the same rule, is told by the word ISBN. With NHS just before it any ten digits count.
 */
export const findNhsNumbers = (text: string): readonly Span[] =>
  spansOf(text, nhsNumber, (found, { start }) => {
    const digits = digitsIn(found)
    const words = before(text, start, 40)
    if (/\bNHS\b/i.test(words)) return true
    return (
      nhsBeginnings.test(digits) &&
      hasRightDigit(digits) &&
      !/^(\d)\1*$/.test(digits) &&
      !/ISBN(?:-10)?:? ?$/i.test(words)
    )
  })
