import type { Question } from '../../content/pack'
import type { Block } from '../blocks'
import {
  challengeRules,
  challengesOf,
  mostQuestions,
  type Challenge,
  type ChallengeRule,
  type Challenges,
} from '../sections/challenges'
import type { ReportInput, ReportOptions } from '../reportInput'
import { inWords } from '../words/numberWords'
import { aboutFacts } from '../sections/about'
import { governorsEntries, openCommentsOn } from '../sections/governors'
import { howMany, listed } from '../words/words'
import { carefulForBoards, type Variant } from '../variant'

const shows = { notes: false, owners: false, places: false, comments: true } as const

const headings: Readonly<Record<ChallengeRule, string>> = {
  critical: 'Critical safeguards: gaps, and what is not known',
  due: 'Overdue, or due before the board meets',
  unbacked: 'Claims without current evidence',
  'out-of-date': 'Evidence out of date',
  changed: 'Changed since last time',
  done: 'Marked done, and not yet answered so',
  anyway: 'To ask all the same',
}

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
): readonly Block[] => {
  const area = input.pack.areas.find(({ id }) => id === question.area)?.title ?? ''
  return [
    { kind: 'heading', level: 3, text: question.governorQuestion },
    {
      kind: 'paragraph',
      weight: 'small',
      text: `Picked because: ${reasons.join(' ')} It is about: ${question.text} (${area})`,
    },
    ...commentsOn(input, options, question),
    linesFor('What was said and shown'),
  ]
}

const leftOutWords = (leftOut: readonly Challenge[]): string => {
  const counts = challengeRules.flatMap((rule) => {
    const count = leftOut.filter((challenge) => challenge.rule === rule).length
    return count === 0 ? [] : [{ rule, count }]
  })
  if (leftOut.length === 0) return 'None is left out.'
  const [only, ...more] = counts
  const where =
    only !== undefined && more.length === 0
      ? `, ${only.count === 1 ? '' : 'all '}under “${headings[only.rule]}”`
      : `: ${listed(counts.map(({ rule, count }) => `${count} under “${headings[rule]}”`))}`
  return `${leftOut.length} more ${leftOut.length === 1 ? 'is' : 'are'} left out${where}.`
}

/** How many questions there are, and what picked them. */
const pickedBlock = ({ picked, leftOut }: Challenges): Block =>
  picked.every(({ rule }) => rule === 'anyway')
    ? {
        kind: 'statement',
        tone: 'neutral',
        title: 'No rule picks a question',
        text: 'No critical safeguard is missing or unknown, nothing is overdue, no claim lacks current evidence, and nothing is out of date or has changed. Ask these all the same: an answer that is right on paper can be wrong in practice.',
      }
    : {
        kind: 'paragraph',
        text: `${howMany(picked.length, 'question')} to put, picked by the rules that the headings name: critical gaps first, then the others in turn. ${leftOutWords(leftOut)}`,
      }

/** Questions for governors to put to the school, picked by rule, each with its reason and room to write. */
export const challengeSheet: Variant = {
  id: 'challenge-sheet',
  title: 'Challenge sheet',
  forWhom: 'For the link governor or trustee, on a visit or in a meeting',
  purpose: `Up to ${inWords(mostQuestions)} questions to put to the school, picked by rule: critical gaps, what is overdue, claims without evidence, evidence out of date, and what changed; with open comments and room to write.`,
  data: 'none',
  omits: carefulForBoards,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade. Write no child’s name.',
  blocks: (input, options) => {
    const challenges = challengesOf(input, options.today)
    const { picked } = challenges
    return [
      { kind: 'heading', level: 1, text: 'Safeguarding self-review: challenge sheet' },
      aboutFacts(input, options, shows),
      pickedBlock(challenges),
      { kind: 'lines', label: 'Date, who asked and who answered, by role', count: 1 },
      ...challengeRules.flatMap((rule): readonly Block[] => {
        const ofRule = picked.filter((challenge) => challenge.rule === rule)
        return ofRule.length === 0
          ? []
          : [
              { kind: 'heading', level: 2, text: headings[rule] },
              ...ofRule.flatMap((challenge) => challengeBlocks(input, options, challenge)),
            ]
      }),
      ...otherComments(
        input,
        options,
        picked.map(({ question }) => question),
      ),
    ]
  },
}
