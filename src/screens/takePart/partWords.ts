import { howMany } from '../../core/report/words/words'
import type { Unit } from '../../core/workshop/sessionEvents'
import { unitName, voteName } from '../../core/report/words/roomWords'

/** `3 of 8 answered`. */
export const answeredOfWords = (answered: number, questions: number): string => `${answered} of ${questions} answered`

/** What is sent of questions without an answer: `3 questions are not answered. They go as “no answer”.` */
export const unansweredWords = (open: number): string =>
  `${howMany(open, 'question')} ${open === 1 ? 'is not answered. It goes' : 'are not answered. They go'} as “no answer”.`

/** Which answers a code does not say: `You have changed 2 answers since. This code still says the ones before.` */
export const codeOfBeforeWords = (changed: number): string =>
  `You have changed ${howMany(changed, 'answer')} since. This code still says ${changed === 1 ? 'the one' : 'the ones'} before.`

/** What another vote begins with. */
export const anotherVoteWords = (vote: number): string =>
  `This is the ${voteName(vote)}. Your answers of the ${voteName(vote - 1)} are filled in: change those that you see differently now.`

/** What to do where a code went out under another number. */
export const otherNumberWords = (unit: Unit, number: number): string =>
  `A code was shown as ${unitName(unit, number).toLowerCase()}. If the facilitator has taken it in, say that this number was wrong.`

/** What the code is called when it is saved: its session, who sent it, and in which vote. */
export const codeFileName = (session: number, unit: Unit, number: number, vote: number): string =>
  `session-${session}-${unit}-${number}-vote-${vote}.txt`
