import type { Question } from '../../content/pack'
import { sayDate } from '../../math/calendar'
import { countedAnswer, evidenceFor, type Answer } from '../../review/review'
import { askedQuestions } from '../askedQuestions'
import type { Block } from '../blocks'
import type { AnswerChange } from '../changes'
import { answerChangeWords } from '../changeWords'
import { isUnbackedClaim, questionsToAsk } from '../forTheBoard'
import type { ReportInput, ReportOptions } from '../reportInput'
import { aboutFacts } from '../sections/about'
import { comparisonSince, sinceWords } from '../sections/changes'
import { isOutOfDate } from '../sections/evidence'
import { governorsEntries, openCommentsOn } from '../sections/governors'
import { answerWords, howMany, listed } from '../words'
import { carefulForBoards, type Variant } from './variant'

const shows = { notes: false, owners: false, places: false, comments: true } as const

/** More than this, and a meeting hears none of them out. */
const mostQuestions = 12

/** Why a question is put: one of - *critical* - critical, and a gap or not known - *unbacked* - claimed to be in place, with nothing current behind it - *out-of-date* - some of its evidence was checked too long ago - *changed* - its answer is another than at the last milestone. */
export type ChallengeRule = 'critical' | 'unbacked' | 'out-of-date' | 'changed'

const rules: readonly ChallengeRule[] = ['critical', 'unbacked', 'out-of-date', 'changed']

const headings: Readonly<Record<ChallengeRule, string>> = {
  critical: 'Critical safeguards: gaps, and what is not known',
  unbacked: 'Claims without current evidence',
  'out-of-date': 'Evidence out of date',
  changed: 'Changed since last time',
}

export interface Challenge {
  readonly question: Question
  /** The first rule that picks it: under it the question stands. */
  readonly rule: ChallengeRule
  /** Why it was picked, a sentence for each rule that picks it. */
  readonly reasons: readonly string[]
}

const isCriticalGap = ({ critical }: Question, answer: Answer | null): boolean =>
  critical && (answer?.kind !== 'level' || answer.level < 2)

const challengeOf = (input: ReportInput, changes: readonly AnswerChange[], question: Question): Challenge | null => {
  const { pack, review } = input
  const answer = countedAnswer(question, review)
  const now = answerWords(pack, review.answers.get(question.id) ?? null)
  const old = evidenceFor(review, question.id).filter((entry) => isOutOfDate(entry, review))
  const change = changes.find(({ question: { id } }) => id === question.id)
  const picked: readonly (readonly [ChallengeRule, string])[] = [
    ...(isCriticalGap(question, answer) ? [['critical', answer === null ? 'Critical, and unanswered.' : `Critical, and answered “${now}”.`] as const] : []),
    ...(isUnbackedClaim(review, question) ? [['unbacked', `Answered “${now}”, with no current evidence listed.`] as const] : []),
    ...old.flatMap(({ what, checkedOn }) => (checkedOn === null ? [] : [['out-of-date', `Out of date: “${what}”, last checked on ${sayDate(checkedOn)}.`] as const])),
    ...(change === undefined ? [] : [['changed', `Changed ${sinceWords(input)}: ${answerChangeWords(pack, change)}.`] as const]),
  ]
  const rule = picked[0]?.[0]
  return rule === undefined ? null : { question, rule, reasons: picked.map(([, words]) => words) }
}

/**
 * The questions to put to the school, and those left out. Critical gaps come first; then the other rules take turns, the
 * heaviest question of each first, so that a long list under one rule leaves room for the others.
 */
export const challengesOf = (input: ReportInput): { readonly picked: readonly Challenge[]; readonly leftOut: readonly Challenge[] } => {
  const changes = comparisonSince(input)?.changes ?? []
  const all = askedQuestions(input.pack, input.review)
    .flatMap((question) => challengeOf(input, changes, question) ?? [])
    .sort((a, b) => b.question.weight - a.question.weight)
  const [critical = [], ...others] = rules.map((rule) => all.filter((challenge) => challenge.rule === rule))
  const longest = Math.max(...others.map(({ length }) => length))
  const inTurns = Array.from({ length: longest }, (_, turn) => others.flatMap((queue) => queue[turn] ?? [])).flat()
  const ordered = [...critical, ...inTurns]
  return { picked: ordered.slice(0, mostQuestions), leftOut: ordered.slice(mostQuestions) }
}

const linesFor = (label: string): Block => ({ kind: 'lines', label, count: 3 })

/** What governors have said on a question and nobody has dealt with, so that it is asked. */
const commentsOn = (input: ReportInput, options: ReportOptions, { id }: Question): readonly Block[] => {
  const items = openCommentsOn(input, options, id).map((comment) => `Open comment: ${comment}`)
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

/** How many open comments are on questions that the sheet does not put. */
const otherComments = (input: ReportInput, options: ReportOptions, put: readonly Question[]): readonly Block[] => {
  const open = governorsEntries(input, options).open.filter(({ question }) => put.every(({ id }) => id !== question)).length
  return open === 0 ? [] : [{ kind: 'paragraph', weight: 'small', text: `${howMany(open, 'more comment')} ${open === 1 ? 'is' : 'are'} open on other questions: the governors’ record has all of them.` }]
}

const challengeBlocks = (input: ReportInput, options: ReportOptions, { question, reasons }: Challenge): readonly Block[] => {
  const area = input.pack.areas.find(({ id }) => id === question.area)?.title ?? ''
  return [
    { kind: 'heading', level: 3, text: question.governorQuestion },
    { kind: 'paragraph', weight: 'small', text: `Picked because: ${reasons.join(' ')} It is about: ${question.text} (${area})` },
    ...commentsOn(input, options, question),
    linesFor('What was said and shown'),
  ]
}

const leftOutWords = (leftOut: readonly Challenge[]): string => {
  const counts = rules.flatMap((rule) => {
    const count = leftOut.filter((challenge) => challenge.rule === rule).length
    return count === 0 ? [] : [{ rule, count }]
  })
  if (leftOut.length === 0) return 'None is left out.'
  const [only, ...more] = counts
  const where = only !== undefined && more.length === 0
    ? `, ${only.count === 1 ? '' : 'all '}under “${headings[only.rule]}”`
    : `: ${listed(counts.map(({ rule, count }) => `${count} under “${headings[rule]}”`))}`
  return `${leftOut.length} more ${leftOut.length === 1 ? 'is' : 'are'} left out${where}.`
}

const withoutPicks = (input: ReportInput, options: ReportOptions): readonly Block[] => [
  { kind: 'statement', tone: 'neutral', title: 'No question is picked', text: 'No critical safeguard is missing or unknown, no claim lacks current evidence, and nothing is out of date or has changed. Ask these all the same: an answer that is right on paper can be wrong in practice.' },
  ...questionsToAsk(input).flatMap((question): readonly Block[] => [{ kind: 'heading', level: 2, text: question.governorQuestion }, ...commentsOn(input, options, question), linesFor('What was said and shown')]),
  ...otherComments(input, options, questionsToAsk(input)),
]

/** Questions for governors to put to the school, picked by rule, each with its reason and room to write. */
export const challengeSheet: Variant = {
  id: 'challenge-sheet',
  title: 'Challenge sheet',
  forWhom: 'For the link governor or trustee, on a visit or in a meeting',
  purpose: 'Up to twelve questions to put to the school, picked by rule: critical gaps, claims without evidence, evidence out of date, and what changed; with open comments and room to write.',
  data: 'none',
  leavesOut: carefulForBoards,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade. Write no child’s name.',
  blocks: (input, options) => {
    const { picked, leftOut } = challengesOf(input)
    return [
      { kind: 'heading', level: 1, text: 'Safeguarding self-review: challenge sheet' },
      aboutFacts(input, options, shows),
      ...(picked.length === 0 ? withoutPicks(input, options) : [
        { kind: 'paragraph', text: `${howMany(picked.length, 'question')} to put, picked by rule: critical gaps first, then in turn claims without current evidence, evidence out of date, and answers that changed since last time. ${leftOutWords(leftOut)}` } as const,
        { kind: 'lines', label: 'Date, who asked and who answered, by role', count: 1 } as const,
        ...rules.flatMap((rule): readonly Block[] => {
          const ofRule = picked.filter((challenge) => challenge.rule === rule)
          return ofRule.length === 0 ? [] : [{ kind: 'heading', level: 2, text: headings[rule] }, ...ofRule.flatMap((challenge) => challengeBlocks(input, options, challenge))]
        }),
        ...otherComments(input, options, picked.map(({ question }) => question)),
      ]),
    ]
  },
}
