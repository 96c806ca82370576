import type { Question } from '../../content/pack'
import { shortName } from '../../content/shortName'
import type { Block } from '../blocks'
import {
  challengesOf,
  mostQuestions,
  nothingStandsOut,
  sayReason,
  type Challenge,
  type Challenges,
} from '../sections/challenges'
import type { ReportInput, ReportOptions } from '../reportInput'
import { inWords } from '../words/numberWords'
import { aboutFacts } from '../sections/about'
import { governorsEntries, openCommentsOn } from '../sections/governors'
import { howMany } from '../words/words'
import { carefulForBoards, type Variant } from '../variant'

const shows = { notes: false, owners: false, places: false, comments: true } as const

const linesFor = (label: string): Block => ({ kind: 'lines', label, count: 2 })

/** What governors have said on a question and nobody has dealt with, so that it is asked. */
const commentsOn = (input: ReportInput, options: ReportOptions, { id }: Question): readonly Block[] => {
  const items = openCommentsOn(input, options, id).map((comment) => `Open comment: ${comment}`)
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

/** How many open comments are on questions that the sheet does not put. */
const otherComments = (input: ReportInput, options: ReportOptions, put: readonly Question[]): readonly Block[] => {
  const open = governorsEntries(input, options).open.filter(({ question }) =>
    put.every(({ id }) => id !== question),
  ).length
  return open === 0
    ? []
    : [
        {
          kind: 'paragraph',
          weight: 'small',
          text: `${howMany(open, 'more comment')} ${open === 1 ? 'is' : 'are'} open on other questions: the governors’ record has all of them.`,
        },
      ]
}

const challengeBlocks = (
  input: ReportInput,
  options: ReportOptions,
  { question, reasons }: Challenge,
  number: number,
): readonly Block[] => {
  const area = input.pack.areas.find(({ id }) => id === question.area)?.title ?? ''
  return [
    { kind: 'heading', level: 3, text: `${number}. ${question.governorQuestion}` },
    {
      kind: 'paragraph',
      weight: 'small',
      text: `${shortName(question)} (${area}). ${reasons.map(sayReason).join(' ')}`,
    },
    ...commentsOn(input, options, question),
    linesFor('What was said and shown'),
  ]
}

const leftOutWords = (leftOut: readonly Challenge[]): string =>
  leftOut.length === 0
    ? 'None is left out.'
    : `${leftOut.length} more ${leftOut.length === 1 ? 'is' : 'are'} left out: ask ${leftOut.length === 1 ? 'it' : 'them'} another time.`

/** How many questions there are, and what picked them. */
const pickedBlock = ({ picked, leftOut }: Challenges): Block => {
  if (picked.length === 0) return { kind: 'paragraph', text: 'There is nothing to ask: no question applies.' }
  return picked.every(({ rule }) => rule === 'anyway')
    ? {
        kind: 'statement',
        tone: 'neutral',
        title: 'Nothing stands out',
        text: `${nothingStandsOut} An answer that is right on paper can be wrong in practice.`,
      }
    : {
        kind: 'paragraph',
        text: `${howMany(picked.length, 'question')} to put, the most important first. Critical gaps lead; then what is overdue, without proof, out of date, changed or marked done takes turns. ${leftOutWords(leftOut)}`,
      }
}

/** What stands under a heading; without it, neither does. */
const under = (text: string, put: readonly (readonly Block[])[]): readonly Block[] =>
  put.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...put.flat()]

/** Questions for governors to put to the school, the most important first, each with why and room to write. */
export const challengeSheet: Variant = {
  id: 'challenge-sheet',
  title: 'Questions for governors to ask',
  fileName: 'questions-for-governors-to-ask',
  forWhom: 'For the link governor or trustee, on a visit or in a meeting',
  purpose: `Up to ${inWords(mostQuestions)} questions to put to the school, the most important first, each with why: critical gaps, what is overdue, answers without proof, evidence out of date, and what changed; with open comments and room to write.`,
  data: 'none',
  omits: carefulForBoards,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade. Write no child’s name.',
  blocks: (input, options) => {
    const challenges = challengesOf(input, options.today)
    const { picked, forTheBoard } = challenges
    const put = picked.map((challenge, index) => challengeBlocks(input, options, challenge, index + 1))
    return [
      { kind: 'heading', level: 1, text: 'Safeguarding self-review: questions for governors to ask' },
      aboutFacts(input, options, shows),
      pickedBlock(challenges),
      { kind: 'lines', label: 'Date, who asked and who answered, by role', count: 1 },
      ...under('Ask these first', put.slice(0, forTheBoard.length)),
      ...under('Then, as time allows', put.slice(forTheBoard.length)),
      ...otherComments(
        input,
        options,
        picked.map(({ question }) => question),
      ),
    ]
  },
}
