import type { Review } from '../review/review'

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
}

/** A text as a part of a file name: letters, digits and hyphens, 60 at most; empty where nothing of it is left. */
export const fileNamePart = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

/** The name under which anything of a review is saved: its school and its date. */
export const fileNameOf = ({ details }: Review, what: string): string =>
  [fileNamePart(details.school ?? '') || 'School', what, details.reviewDate].join('-')
