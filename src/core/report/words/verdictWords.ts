import type { Gate } from '../../scoring/scoreReview'
import { isInPlace, type Safeguard } from '../findings/criticalBoard'
import type { AnswerStanding } from '../tiles'
import { gateTitle, howMany, listed } from './words'

/** What the critical safeguards come to, as it is told on a screen: large, with what is wrong standing out. Reports have `gateTitle` and `gateSentence`. */

const countOf = (safeguards: readonly Safeguard[], ...wanted: readonly AnswerStanding[]): number =>
  safeguards.filter(({ standing }) => wanted.includes(standing)).length

/** How many safeguards nobody knows, and how many have no answer that counts: `2 “don’t know” and 1 not answered`; only what there is. */
const unknownParts = (safeguards: readonly Safeguard[], dontKnowWords: string): readonly string[] => {
  const dontKnow = countOf(safeguards, 'dont-know')
  const open = countOf(safeguards, 'unanswered')
  return [...(dontKnow > 0 ? [`${dontKnow} ${dontKnowWords}`] : []), ...(open > 0 ? [`${open} not answered`] : [])]
}

/** The verdict in parts, so that what is wrong can stand out. */
export interface Verdict {
  /** What stands out: `2 gaps`; empty where nothing is wrong. */
  readonly marked: string
  readonly rest: string
}

/** What the critical safeguards come to, as a heading: `2 gaps in critical safeguards`. */
export const verdictOf = (gate: Gate, safeguards: readonly Safeguard[]): Verdict => {
  switch (gate.state) {
    case 'gap':
      return { marked: howMany(gate.gaps.length, 'gap'), rest: ' in critical safeguards' }
    case 'all-in-place':
      return { marked: '', rest: gateTitle(gate) }
    case 'cant-say-yet':
      return {
        marked: '',
        rest:
          countOf(safeguards, 'unanswered') === gate.of
            ? `${howMany(gate.of, 'critical question')} to answer`
            : `${gateTitle(gate)}: ${listed(unknownParts(safeguards, 'not known'))}`,
      }
  }
}

/** `9 of 13 are in place. 2 are not known yet: 1 “don’t know” and 1 not answered.` */
export const standingSentence = (gate: Gate, safeguards: readonly Safeguard[]): string => {
  if (countOf(safeguards, 'unanswered') === gate.of)
    return 'Whether the critical safeguards are in place is what a school should know first.'
  const inPlace = `${gate.inPlace} of ${gate.of} ${gate.inPlace === 1 ? 'is' : 'are'} in place.`
  const unknown = gate.unknown.length
  return unknown === 0
    ? inPlace
    : `${inPlace} ${unknown} ${unknown === 1 ? 'is' : 'are'} not known yet: ${listed(unknownParts(safeguards, '“don’t know”'))}.`
}

/** The figure of the gate where it stands large, in its two parts: `9` *of 13*, and what it counts. */
export const gateFigure = ({
  inPlace,
  of,
}: Pick<Gate, 'inPlace' | 'of'>): { readonly count: number; readonly of: string; readonly counted: string } => ({
  count: inPlace,
  of: `of ${of}`,
  counted: of === 1 ? 'critical safeguard is in place.' : 'critical safeguards are in place.',
})

/** What of the gate is not in place: `2 have gaps, 1 is not known.`; empty where all is. */
export const gateRest = ({ gaps, unknown }: Pick<Gate, 'gaps' | 'unknown'>): string => {
  const told = [
    ...(gaps.length > 0 ? [`${gaps.length} ${gaps.length === 1 ? 'has a gap' : 'have gaps'}`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} ${unknown.length === 1 ? 'is' : 'are'} not known`] : []),
  ]
  return told.length === 0 ? '' : `${told.join(', ')}.`
}

/** `All 17 critical questions are answered`, or `14 of 17 critical questions are answered`. `of` is at least 1. */
export const criticalAnswered = (answered: number, of: number): string => {
  if (answered < of) return `${answered} of ${howMany(of, 'critical question')} ${of === 1 ? 'is' : 'are'} answered`
  return of === 1 ? 'The one critical question is answered' : `All ${howMany(of, 'critical question')} are answered`
}

/** `10 in place, 2 gaps, 1 to find out, 3 not answered`; only what there is. */
export const standingCounts = (safeguards: readonly Safeguard[]): string => {
  const gaps = countOf(safeguards, 'not-in-place', 'partly')
  return [
    `${safeguards.filter(({ standing }) => isInPlace(standing)).length} in place`,
    ...(gaps > 0 ? [howMany(gaps, 'gap')] : []),
    ...unknownParts(safeguards, 'to find out'),
  ].join(', ')
}

/** `Gaps in critical safeguards:` and `10 in place, 2 gaps, 1 to find out`; where all are in place, that alone. */
export const criticalVerdict = (gate: Gate | null, safeguards: readonly Safeguard[]): readonly string[] =>
  gate === null || gate.state === 'all-in-place'
    ? [gateTitle(gate)]
    : [`${gateTitle(gate)}:`, standingCounts(safeguards)]
