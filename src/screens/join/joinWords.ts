import { howMany } from '../../core/report/words/words'
import { mostTables } from '../../core/workshop/answerCode'
import type { JoinProblem, Joining } from '../../core/workshop/joinCode'
import { groupLength, type TypedGroup } from '../../core/workshop/letters'
import type { Unit } from '../../core/workshop/sessionEvents'
import { joinProblemWords } from '../session/codeWords'

/** Whom one answers about, in a sentence. `school`: the title of the written-up school; `null`: none that this app knows. */
const aboutWords = ({ mode, unit }: Pick<Joining, 'mode' | 'unit'>, school: string | null): string => {
  switch (mode) {
    case 'one-school':
      return 'You answer about your own school.'
    case 'many-schools':
      return unit === 'table' ? 'Each table answers about its own school.' : 'Everybody answers about their own school.'
    case 'calibration':
      return `Everybody rates the same made-up school: ${school ?? 'the one that you are shown'}.`
  }
}

/** What is joined: `10 questions from “Safeguarding self-review”. You answer about your own school.` */
export const joiningWords = (
  joining: Pick<Joining, 'mode' | 'unit' | 'questions'>,
  checklist: string,
  school: string | null,
): string => `${howMany(joining.questions.length, 'question')} from “${checklist}”. ${aboutWords(joining, school)}`

/** What the field for the number is called. */
export const numberLabel = (unit: Unit): string => (unit === 'table' ? 'Number of your table' : 'Your number')

/** The number of a table or person that was typed, from 1; `null`: it is none. */
export const tableNumberIn = (typed: string): number | null => {
  const number = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : 0
  return number >= 1 && number <= mostTables ? number : null
}

/** What to type where no number of a table or person was. */
export const numberProblemWords = (typed: string, unit: Unit): string =>
  typed.trim() === ''
    ? `Give ${unit === 'table' ? 'the number of your table' : 'your number'} first.`
    : `Give a whole number from 1 to ${mostTables}.`

/** How a group of letters that is being typed stands. */
export const groupWords = ({ letters, isRight }: TypedGroup): string =>
  isRight === null ? `${groupLength - letters.length} to go` : isRight ? 'right' : 'look again'

/** Why what a camera read leads to no session. It makes no slips in letters: what is none of a code is another code. */
export const scannedProblemWords = (problem: JoinProblem): string =>
  ['nothing', 'letter', 'length'].includes(problem.kind)
    ? 'That code leads to no session. Scan the one on the wall, which the facilitator shows.'
    : joinProblemWords(problem)
