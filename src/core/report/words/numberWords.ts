import { percent, shownTenths } from '../../math/percent'
import type { Ratio } from '../../math/ratio'

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** `no`, `one`, `twelve`; in figures above that. */
export const inWords = (n: number): string => numbers[n] ?? n.toLocaleString('en-GB')

/** A span of days, 1 or more, as people say it: `a day`, `6 days`, `a week`, `2 weeks`. */
export const dayCount = (days: number): string => {
  const [count, unit] = days % 7 === 0 ? [days / 7, 'week'] : [days, 'day']
  return count === 1 ? `a ${unit}` : `${count} ${unit}s`
}

const parts = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `two thirds`, `half`; in figures, `17/20`, where words would be long. */
export const fractionWords = ({ numerator, denominator }: Ratio): string => {
  if (numerator === 1 && denominator === 2) return 'half'
  const part = parts[denominator - 3]
  if (part === undefined || numerator < 1 || numerator >= denominator) return `${numerator}/${denominator}`
  return `${inWords(numerator)} ${part}${numerator === 1 ? '' : 's'}`
}

/** A threshold as people read it: `two thirds (67%)`, or `85%` where that says all of it. `thresholds`: all that stand on the same scale. */
export const thresholdWords = (threshold: Ratio, thresholds: readonly Ratio[]): string => {
  const shown = percent(threshold, thresholds)
  const words = fractionWords(threshold)
  const saysAll = shownTenths(threshold, thresholds) * threshold.denominator === 1000 * threshold.numerator
  return words.includes('/') && saysAll ? shown : `${words} (${shown})`
}
