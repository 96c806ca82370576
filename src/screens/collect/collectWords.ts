import type { Arrival } from '../../core/workshop/arrivals'
import type { Unit } from '../../core/workshop/sessionEvents'
import { answerProblemWords, unitName, voteName } from '../session/codeWords'

/** What came in, in a sentence: `Table 7, first vote: taken in.` */
export const arrivalWords = (arrival: Arrival, unit: Unit): string => {
  if (arrival.kind === 'refused') {
    const { problem } = arrival
    return problem.kind === 'letter' || problem.kind === 'nothing'
      ? 'This is no code of this app.'
      : `Not taken in. ${answerProblemWords(problem)}`
  }
  const { code, kind } = arrival
  const who = `${unitName(unit, code.table)}, ${voteName(code.vote)}`
  switch (kind) {
    case 'new':
      return `${who}: taken in.`
    case 'later':
      return `${who}: sent again. The later answers count.`
    case 'earlier':
      return `${who}: older than what is here, which goes on to count.`
    case 'again':
      return `${who}: the same again.`
  }
}
