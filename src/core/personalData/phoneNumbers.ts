import { digitsIn, gapCharacters, spansOf, type Span } from './textSearch'

const between = `[${gapCharacters}()]{0,2}`

/** Mobile and personal numbers (07), and those of a place (01, 02), which have 11 digits. */
const elevenDigits = new RegExp(`\\(?0(?:1[1-9]|2[03489]|7\\d)(?:${between}\\d){8}`, 'g')
/** A few places have numbers of 10 digits. */
const tenDigits = new RegExp(`\\(?01(?:${between}\\d){8}`, 'g')
const withCountryCode = new RegExp(`(?:\\+|00)44${between}(?:0${between})?[127](?:${between}\\d){8,9}`, 'g')
/** Other countries' numbers count with a plus sign only. */
const fromAbroad = new RegExp(`\\+(?!44)[1-9](?:${between}\\d){9,13}`, 'g')

/** Printed in the guidance to schools: the Department for Education's counter-extremism helpline. */
const published: ReadonlySet<string> = new Set(['02073407264'])

/** Whether the parts are those in which people write a number, and not dates or times that stand in a row. */
const isGrouped = (found: string): boolean => {
  const [first = '', ...others] = found.split(/\D+/).filter((group) => group !== '')
  return first.length >= 3 && others.every((group) => group.length >= 2)
}

/** Whether it begins a number, and does not go on one: `1-0161 ...` is part of something else. */
const isStart = (text: string, start: number): boolean =>
  !/[\d£$#][-.]?$/.test(text.slice(Math.max(0, start - 2), start))

/**
 * Telephone numbers of the United Kingdom: mobile (07) and of a place (01, 02), with 0, +44 or 0044 before it; others' with
 * a plus sign. Numbers that only organisations have are left alone: 03, 08 and 09, and short ones, so all helplines.
 */
export const findPhoneNumbers = (text: string): readonly Span[] => [
  ...spansOf(
    text,
    elevenDigits,
    (found, { start }) => isGrouped(found) && isStart(text, start) && !published.has(digitsIn(found)),
  ),
  ...spansOf(
    text,
    tenDigits,
    (found, { start }) => isGrouped(found) && /^\(?\d{5,6}\D/.test(found) && isStart(text, start),
  ),
  ...spansOf(text, withCountryCode, () => true),
  ...spansOf(text, fromAbroad, () => true),
]
