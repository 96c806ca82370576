import { countedFrom } from '../../core/report/findings/codedViews'
import { capitalised } from '../../core/report/words/words'
import type { AgainstReference } from '../../core/workshop/calibrating'
import type { Session } from '../../core/workshop/session'
import type { Unit } from '../../core/workshop/sessionEvents'
import type { Vote } from '../../core/workshop/votes'
import { voteName } from '../../core/report/words/roomWords'
import { answeredWords, unitWords } from '../session/sessionWords'

/** How a room stands beside the level that fits, in a sentence: `6 of 10 tables chose it; 3 were kinder, 1 was stricter.` */
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

/** How many have answered in a vote: `Second vote: 5 of 10 tables have answered`; which vote it is goes without saying while there is one. */
export const waitingWords = (session: Session, { vote, tables }: Vote): string =>
  `${vote === 1 ? '' : `${capitalised(voteName(vote))}: `}${answeredWords(session, tables.length)} answered`

/** Why nothing is shown of a question. */
export const tooFewWords = ({ fewest, unit }: Pick<Session, 'fewest' | 'unit'>): string =>
  `Fewer than ${fewest} ${unitWords[unit][1]} have answered this. It is not shown, so that nobody can be picked out.`

/** The same of a later vote, beside which an earlier one is shown. */
export const tooFewYetWords = ({ fewest }: Pick<Session, 'fewest'>, vote: number): string =>
  `${capitalised(voteName(vote))}: not shown, since fewer than ${fewest} have answered this in it.`

/** Why it is said who answered what, where people of one school answer and are too few to be counted. */
export const whoWords = `Fewer than ${countedFrom} of you answered, and you know each other: so it says who chose what.`
