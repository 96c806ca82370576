import type { Counted, Counting, Level, Pack } from '../content/pack'
import type { TallyResult } from './eventValues'

/*
 * Which level a count of cases fits. The numbers are the checklist's own (`rule.counting`, and `needs` of what a question
 * counts); what is put right counts as its words for "nearly all" have it: it never makes a case one that shows what is
 * asked, but what is missing from "nearly all" has to be put right or explained.
 */

/** How many the cases are that show what is asked, in the words of the checklist's rule. */
export type ShareWords = 'nearly all' | 'some' | 'hardly any'

export interface TallyOutcome {
  /** Cases that show what is asked. */
  readonly yes: number
  /** Cases that do not, and of which that is put right or its reason known. */
  readonly putRight: number
  /** Cases that do not, and nothing else. */
  readonly no: number
  /** All that were counted. */
  readonly counted: number
  /** How many are still to be counted, if there are as many as are asked for; `null`: as many as there are, which only whoever counts knows. */
  readonly toCount: number | null
  /** What the cases counted come to, taken as all there are; `null`: none is counted, or the checklist has no numbers behind its words. */
  readonly words: ShareWords | null
  /** The level that these fit, as far as the count goes: never 3, which asks for somebody else’s check. `null`: no level follows from them. */
  readonly offers: Exclude<Level, 3> | null
  /** Whether nothing that is still to be counted can change these two. */
  readonly isCertain: boolean
  /** Whether it would be "nearly all" if what is missing were put right, or its reason known. */
  readonly lacksPuttingRight: boolean
}

/** How many cases came to what. */
type Numbers = Readonly<Record<'yes' | 'putRight' | 'no', number>>

const casesIn = ({ yes, putRight, no }: Numbers): number => yes + putRight + no

/** How many may be missing among so many, and it is still nearly all. */
const mayBeMissing = (cases: number, { oneMissingFrom, oneMissingIn }: Counting): number =>
  Math.max(cases >= oneMissingFrom ? 1 : 0, Math.floor(cases / oneMissingIn))

const isNearlyAll = (numbers: Numbers, counting: Counting): boolean =>
  casesIn(numbers) > 0 && numbers.putRight + numbers.no <= mayBeMissing(casesIn(numbers), counting)

const shareWords = (numbers: Numbers, counting: Counting): ShareWords | null => {
  const cases = casesIn(numbers)
  if (cases === 0) return null
  if (isNearlyAll(numbers, counting) && numbers.no === 0) return 'nearly all'
  const [numerator, denominator] = counting.hardlyAnyBelow
  return numbers.yes * denominator < cases * numerator ? 'hardly any' : 'some'
}

const levelOf = (
  { yes, putRight, no }: Numbers,
  words: ShareWords,
  { needs, lowest }: Counted,
): TallyOutcome['offers'] => {
  const below = words === 'hardly any' ? (lowest ?? 0) : 1
  if (needs === undefined) return null
  if (needs === 'nearly all') return words === 'nearly all' ? 2 : below
  if (needs === 'every') {
    if (no > 0) return below
    // Done late counts as done, unless the level sets a time: that is for whoever reads the level.
    return putRight > 0 ? null : 2
  }
  if (yes >= needs) return 2
  // Of fewer than it needs, all are as many as there can be: whether that is enough the checklist does not say.
  return putRight + no === 0 ? null : below
}

type Fit = Pick<TallyOutcome, 'words' | 'offers'>

const fitOf = (numbers: Numbers, counts: Counted, counting: Counting): Fit => {
  const words = shareWords(numbers, counting)
  return { words, offers: words === null ? null : levelOf(numbers, words, counts) }
}

/** What so many cases more can make of the numbers at the most, at the least, and with all of them put right. */
const endsOf = (numbers: Numbers, more: number): readonly Numbers[] =>
  (['yes', 'no', 'putRight'] as const).map((result) => ({ ...numbers, [result]: numbers[result] + more }))

/**
 * What a count of cases comes to: see `TallyOutcome`. `counts`: what the question counts. `rule`: that of its checklist;
 * without numbers behind its words nothing is said but how many there are.
 */
export const tallyOutcome = (
  results: readonly TallyResult[],
  counts: Counted,
  { rule }: Pick<Pack, 'rule'>,
): TallyOutcome => {
  const numberOf = (result: TallyResult): number => results.filter((one) => one === result).length
  const numbers: Numbers = { yes: numberOf('yes'), putRight: numberOf('put-right'), no: numberOf('no') }
  const counted = results.length
  const toCount = counts.of === 'all' ? null : Math.max(0, counts.of - counted)
  const counting = rule?.counting
  if (counting === undefined)
    return {
      ...numbers,
      counted,
      toCount,
      words: null,
      offers: null,
      isCertain: toCount === 0,
      lacksPuttingRight: false,
    }
  const fit = fitOf(numbers, counts, counting)
  const isCertain =
    toCount !== null &&
    endsOf(numbers, toCount)
      .map((end) => fitOf(end, counts, counting))
      .every(({ words, offers }) => words === fit.words && offers === fit.offers)
  return {
    ...numbers,
    counted,
    toCount,
    ...fit,
    isCertain,
    lacksPuttingRight: isNearlyAll(numbers, counting) && numbers.no > 0,
  }
}
