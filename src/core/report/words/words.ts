import type { Level, Pack } from '../../content/pack'
import { percent } from '../../math/percent'
import type { Ratio } from '../../math/ratio'
import type { ActionStart, ActionStatus } from '../../review/actionProperties'
import {
  coverageForBand,
  type Counts,
  type Figures,
  type Gate,
  type NoBandReason,
  type Scorecard,
} from '../../scoring/scoreReview'
import type { Tone } from '../blocks'
import { levelName, valueWords } from './answerWords'
import { fractionWords } from './numberWords'

/** The sentences in which figures are told, on screen and in every report. */

/** `1 action`, `3 actions`, `1,200 actions`. */
export const howMany = (n: number, one: string, more = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`

/** `the question`, `the 3 questions`. */
export const these = (n: number, one: string): string => (n === 1 ? `the ${one}` : `the ${n} ${one}s`)

/** `All 3 areas`, or `The one area`. */
export const allOf = (n: number, one: string): string => (n === 1 ? `The one ${one}` : `All ${howMany(n, one)}`)

/** `one, two and three`, or with another word before the last. */
export const listed = (items: readonly string[], before: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${before} ${items.at(-1)}`

/** The same with a capital letter at its beginning. */
export const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

export const gateTitle = (gate: Gate | null): string => {
  switch (gate?.state) {
    case 'gap':
      return 'Gaps in critical safeguards'
    case 'cant-say-yet':
      return 'Can’t say yet'
    case 'all-in-place':
      return 'All critical safeguards in place'
    case undefined:
      return 'No critical safeguards asked about'
  }
}

export const gateTone = (gate: Gate | null): Tone =>
  gate === null ? 'neutral' : gate.state === 'gap' ? 'gap' : gate.state === 'cant-say-yet' ? 'unknown' : 'good'

/** `13 of 15 critical safeguards in place: 1 gap, 1 not known.` */
export const gateSentence = (gate: Gate | null): string => {
  if (gate === null) return 'No critical question is asked in this review.'
  const rest = [
    ...(gate.gaps.length > 0 ? [howMany(gate.gaps.length, 'gap')] : []),
    ...(gate.unknown.length > 0 ? [`${gate.unknown.length} not known`] : []),
  ]
  const figure = `${gate.inPlace} of ${howMany(gate.of, 'critical safeguard')} in place`
  return rest.length > 0 ? `${figure}: ${listed(rest)}.` : `${figure}.`
}

/** `49 of 55 in place`; `no question applies` where none does. */
export const inPlaceSentence = ({ questions, notApplicable, inPlace, checked }: Counts): string =>
  questions === notApplicable ? 'no question applies' : `${inPlace + checked} of ${questions - notApplicable} in place`

/** Each count with its name, in the order of the levels. */
export const countFacts = (
  pack: Pack,
  counts: Counts,
): readonly { readonly term: string; readonly value: number }[] => {
  const level = (value: Level) => levelName(pack, value)
  return [
    { term: level(3), value: counts.checked },
    { term: level(2), value: counts.inPlace },
    { term: level(1), value: counts.partly },
    { term: level(0), value: counts.notInPlace },
    { term: valueWords(pack, 'dont-know'), value: counts.dontKnow },
    { term: valueWords(pack, null), value: counts.unanswered },
    { term: valueWords(pack, 'not-applicable'), value: counts.notApplicable },
  ]
}

/** The scores from which the bands begin: no score is shown as if it were on another side of one. */
export const bandThresholds = (pack: Pack): readonly Ratio[] =>
  pack.bands.map(({ from: [numerator, denominator] }) => ({ numerator, denominator }))

/** A score in words: `67%`, or `not scored`. */
export const scoreWords = (pack: Pack, score: Ratio | null): string =>
  score === null ? 'not scored' : percent(score, bandThresholds(pack))

/** A coverage in words; it never rounds across four fifths, from which a band is given. */
export const coverageWords = (coverage: Ratio): string => percent(coverage, [coverageForBand])

/** `67%` where all is answered, `between 40% and 80%` where not. */
export const scoreOrInterval = (pack: Pack, { score, interval, counts }: Figures): string => {
  if (score === null || interval === null) return 'not scored'
  if (counts.unanswered === 0) return scoreWords(pack, score)
  return `between ${scoreWords(pack, interval.low)} and ${scoreWords(pack, interval.high)}`
}

/** `12 of 40 answers with proof`: of those at “in place” or above. */
export const backedSentence = ({ backed, claims }: Figures['backedClaims']): string =>
  claims === 0 ? 'No answer is “in place” yet' : `${backed} of ${howMany(claims, 'answer')} with proof`

/** The same beside its name: `12 of 40`. */
export const backedInShort = ({ backed, claims }: Figures['backedClaims']): string =>
  claims === 0 ? 'no answer is “in place” yet' : `${backed} of ${claims}`

const noBandReasons: Readonly<Record<NoBandReason, string>> = {
  'gate-only': 'Not said: so few questions give no score. Ask more, and there is one.',
  'nothing-scored': 'Not yet: nothing is scored.',
  'coverage-below-four-fifths': `Not yet: less than ${fractionWords(coverageForBand)} of the checklist is answered, each question counted by its weight.`,
  'critical-unknown': 'Not yet: a critical question is unanswered or not known.',
}

/** The band and what it means, or why there is none. */
export const bandSentence = (pack: Pack, { band, noBand }: Pick<Scorecard, 'band' | 'noBand'>): string => {
  if (noBand !== null) return noBandReasons[noBand]
  const found = pack.bands.find(({ id }) => id === band)
  return found === undefined ? '' : `${found.name}. ${found.meaning}`
}

export const statusWords: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
}

/** The step of an action: `Not in place → Partly in place`. */
export const stepWords = (pack: Pack, start: ActionStart): string =>
  start === 'find-out' ? 'Don’t know → find out' : `${pack.levels[start]?.name} → ${pack.levels[start + 1]?.name}`

/** Stands on every result and report. */
export const notAGrade = 'Self-assessed by the school. Not an Ofsted or ISI grade, and no prediction of one.'
