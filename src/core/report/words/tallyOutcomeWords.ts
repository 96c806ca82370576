import type { Counted, Pack } from '../../content/pack'
import type { TallyResult } from '../../review/eventValues'
import type { TallyOutcome } from '../../review/tally'
import { levelName } from './answerWords'
import { countedWords } from './choosingWords'

/** What a count comes to, for whoever counts. */

/** What each result is called. */
export const resultWords: Readonly<Record<TallyResult, string>> = {
  yes: 'Yes',
  no: 'No',
  'put-right': 'No, but put right',
}

/** `Keep count of the latest ten concerns`. */
export const tallyTitle = (counts: Counted): string => `Keep count of ${countedWords(counts)}`

/** `7 of 10 counted`; where all there are is to be counted, `7 counted`. */
export const howFar = ({ counted, toCount }: TallyOutcome): string =>
  toCount === null ? `${counted} counted` : `${counted} of ${counted + toCount} counted`

/** How many there are, in the words of the rule: `8 of 10: some.` */
const shareSentence = ({ yes, counted, words, toCount, isCertain }: TallyOutcome, isAll: boolean): string => {
  const isOpen = !isAll && toCount !== null && toCount > 0
  if (words === null) return `${yes} of ${counted}.`
  if (isOpen && isCertain) return `${yes} of ${counted} so far: ${words}, whatever the rest show.`
  const said = `${yes} of ${counted}${toCount === null ? ' so far' : ''}`
  return yes === counted ? `${said}: all of them.` : `${said}: ${words}.`
}

/** Which level that is, and what more it rests on. */
const levelSentence = (pack: Pack, counts: Counted, { words, offers, lacksPuttingRight }: TallyOutcome): string => {
  if (words === null) return 'This checklist does not say which level that is.'
  const inPlace = `“${levelName(pack, 2)}”`
  if (offers !== null) {
    const lacks = lacksPuttingRight
      ? ' It is nearly all once what is missing has been put right, or its reason is known.'
      : ''
    return `That is “${levelName(pack, offers)}”${counts.alone === true ? '' : ', as far as the count goes'}.${counts.needs === 'nearly all' ? lacks : ''}`
  }
  if (counts.needs === 'every')
    return `${inPlace} asks for every one. Whether what was put right counts is for you to judge.`
  if (counts.needs !== undefined)
    return `${inPlace} asks for ${counts.needs}. Whether fewer are enough is for you to judge.`
  return 'No level follows from that by itself.'
}

/**
 * What a count comes to, as soon as that is certain: `8 of 10: some. That is “Partly in place”.` `isAll`: there are no more
 * than were counted. `null`: it depends on what is still to be counted, or nothing is counted yet.
 */
export const outcomeWords = (pack: Pack, counts: Counted, outcome: TallyOutcome, isAll: boolean): string | null =>
  outcome.counted === 0 || !(isAll || outcome.isCertain || outcome.toCount === null || outcome.toCount === 0)
    ? null
    : `${shareSentence(outcome, isAll)} ${levelSentence(pack, counts, outcome)}`

/** The checklist's own words on fewer cases than it asks for: `All there are, if there were fewer.` `null`: it has none. */
export const fewerWords = ({ rule }: Pack): string | null =>
  rule?.words.find(({ word }) => word === rule.counting?.fewer)?.means ?? null

/** The checklist's own words on how to answer where there was no case; `null`: it has none, or the question counts people, of whom there are always some. */
export const noCaseWords = ({ rule }: Pack, { of, what }: Counted): string | null =>
  rule?.counting !== undefined && (of === 'all' || what.startsWith('latest '))
    ? (rule.steps[rule.counting.noCase - 1] ?? null)
    : null
