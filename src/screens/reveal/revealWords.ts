import type { AgainstReference } from '../../core/workshop/calibrating'
import type { Unit } from '../../core/workshop/sessionEvents'
import type { Behind } from '../../core/workshop/behind'
import { unitWords } from '../session/sessionWords'

/** How a room stands beside the level that fits, in a sentence: `6 of 10 tables chose it; 3 were kinder, 1 stricter.` */
export const againstWords = ({ same, kinder, stricter, dontKnow }: AgainstReference, unit: Unit): string => {
  const total = same + kinder + stricter + dontKnow
  const [one, many] = unitWords[unit]
  const others = [
    ...(kinder === 0 ? [] : [`${kinder} ${kinder === 1 ? 'was' : 'were'} kinder`]),
    ...(stricter === 0 ? [] : [`${stricter} ${stricter === 1 ? 'was' : 'were'} stricter`]),
    ...(dontKnow === 0 ? [] : [`${dontKnow} did not know`]),
  ]
  return `${same} of ${total} ${total === 1 ? one : many} chose it${others.length === 0 ? '' : `; ${others.join(', ')}`}.`
}

/** The two sentences of a reason: what decides, and what keeps the school from the next level, which whoever rated higher passed over. */
export const reasonParts = (reason: string): readonly [decides: string, passedOver: string] => {
  const [decides = '', ...rest] = reason.split(/(?<=[.?!]’?) (?=[‘“A-Z0-9])/)
  return [decides, rest.join(' ')]
}

/** What kind of source stands behind a question. */
export const behindWords: Readonly<Record<Behind['kind'], string>> = {
  narrative: 'Told in 2008',
  finding: 'Found in 2008',
  recommendation: 'Recommended in 2008',
  'good practice': 'Good practice named in 2008',
  advice: 'Advice to schools',
}
