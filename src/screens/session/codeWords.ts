import { howMany, listed } from '../../core/report/words/words'
import type { AnswerCodeProblem } from '../../core/workshop/answerCode'
import type { JoinProblem } from '../../core/workshop/joinCode'
import { groupLength, mostGroups, type LettersProblem } from '../../core/workshop/letters'

const lengthWords = (letters: number, group: number): string => {
  const said = howMany(letters, 'letter')
  if (letters > groupLength * mostGroups) return `No code is as long as this: it has ${said}.`
  const over = letters % groupLength
  const missing = groupLength - over
  return `The code has ${said}, and comes in groups of ${groupLength}: ${missing} ${missing === 1 ? 'is' : 'are'} missing, or ${over} too many. Look at group ${group} first.`
}

/** What is wrong with the letters of a code, as a sentence. */
const lettersWords = (problem: LettersProblem): string => {
  switch (problem.kind) {
    case 'nothing':
      return 'There are no letters.'
    case 'letter':
      return `“${problem.at}” is no letter of a code.${/u/i.test(problem.at) ? ' It may be a V.' : ''}`
    case 'length':
      return lengthWords(problem.letters, problem.group)
    case 'groups':
      return `Group ${listed(problem.groups.map(String))} ${problem.groups.length === 1 ? 'has' : 'have'} a wrong letter, or two that changed places.`
  }
}

/** Why a device cannot join by a code, and what to do. */
export const joinProblemWords = (problem: JoinProblem): string => {
  switch (problem.kind) {
    case 'newer':
      return 'This code was made by a newer version of the app. Load this page again to get it, then join.'
    case 'other-pack':
      return 'This code is of another checklist than the one in this app, or of another version of it, or it is no code to join with. Load this page again, or open the session’s file that the facilitator gives you.'
    default:
      return lettersWords(problem)
  }
}

/** Why a code does not count in a session, and what to do. */
export const answerProblemWords = (problem: AnswerCodeProblem): string => {
  switch (problem.kind) {
    case 'newer':
      return 'It was made by a newer version of the app. Load this page again, then take it in.'
    case 'other-session':
      return `It is of another session, number ${problem.session}.`
    case 'other-questions':
      return 'It answers other questions, or another version of the checklist, or it is no answer code.'
    case 'too-few':
      return 'A part of it is missing: it has fewer letters than the answers of this session.'
    case 'too-many':
      return 'It has more letters than the answers of this session.'
    default:
      return lettersWords(problem)
  }
}

/** Letters in groups of eight, as they are read out. */
export const inGroups = (letters: string): string => letters.replace(/\s/g, '').replace(/(.{8})(?=.)/g, '$1 ')
