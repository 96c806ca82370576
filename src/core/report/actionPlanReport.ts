import { originsOf, type Origin } from '../content/sourceCoverage'
import type { Pack, Question } from '../content/pack'
import { addMonths, sayDate, sayShortDate, type IsoDate } from '../math/calendar'
import type { Action, Plan } from '../plan/planActions'
import { applicableQuestions, countedAnswer, evidenceFor, isCurrentEvidence, type Review } from '../review/review'
import type { Scorecard } from '../scoring/scoreReview'
import { areaBars } from './areaBars'
import { areaTable } from './areaTable'
import type { Block, Cell, Report } from './blocks'
import { fileNameOf } from './fileName'
import { methodBlocks } from './method'
import {
  answerWords, backedSentence, bandSentence, countFacts, coverageSentence, gateSentence, gateTitle, gateTone, howMany, inPlaceSentence,
  listed, notAGrade, priorityWords, scoreOrInterval, statusWords,
} from './words'

export interface ReportInput {
  readonly pack: Pack
  readonly review: Review
  readonly scorecard: Scorecard
  readonly plan: Plan
}

const originWords = (origin: Origin): string => {
  if (origin.kind === 'added') return `Added: today’s duty (${origin.document.title}).`
  const { source, part } = origin
  const kind = source.kind === 'narrative' ? 'Article' : `${source.kind[0]?.toUpperCase()}${source.kind.slice(1)}`
  return `${kind} ${part?.id ?? source.id}: ${part === null ? source.summary : part.summary}`
}

/** What a question comes from, in sentences: sources first, under their label where the question is the school's counterpart of a finding about others. */
export const sourcesInWords = (pack: Pack, question: Question): string => {
  const origins = originsOf(pack, question)
  const wordsOf = (kind: Origin['kind']) => origins.filter((origin) => origin.kind === kind).map(originWords)
  return [...(question.analogue ? ['School’s counterpart of:'] : []), ...wordsOf('source'), ...wordsOf('added')].join(' ')
}

/** The three questions that a governor should ask first: those of the plan in its order, then claims that nothing backs, then whatever else is asked of this school; both heaviest first. */
export const questionsToAsk = ({ pack, review, plan }: ReportInput): readonly Question[] => {
  const isUnbacked = (question: Question) => {
    const answer = review.answers.get(question.id)
    return answer?.kind === 'level' && answer.level >= 2 && !evidenceFor(review, question.id).some((entry) => isCurrentEvidence(entry, review.details.reviewDate))
  }
  const asked = applicableQuestions(pack, review).filter((question) => countedAnswer(question, review)?.kind !== 'not-applicable')
  const heaviestFirst = [...asked].sort((a, b) => b.weight - a.weight)
  return [...new Set([...plan.actions.map(({ question }) => question), ...heaviestFirst.filter(isUnbacked), ...heaviestFirst])].slice(0, 3)
}

/** What the board is asked to decide, by rule from what the review found. */
export const boardDecisions = ({ pack, review, scorecard, plan }: ReportInput): readonly string[] => {
  const gaps = scorecard.gate?.gaps.length ?? 0
  const { unanswered } = scorecard.counts
  const findOut = plan.actions.filter(({ start }) => start === 'find-out').length
  const large = plan.actions.filter(({ effort }) => effort === 'large').length
  return [
    ...(gaps > 0 ? [`Name a governor who hears within ${howMany(pack.dueInWorkingDays.now, 'working day')} that ${gaps === 1 ? 'the gap in critical safeguards is' : `the ${gaps} gaps in critical safeguards are`} closed.`] : []),
    ...(findOut > 0 ? [`Agree by when the ${howMany(findOut, 'question')} that nobody could answer will be answered.`] : []),
    ...(unanswered > 0 ? [`Agree by when the ${howMany(unanswered, 'unanswered question')} will be answered.`] : []),
    ...(large > 0 ? [`Agree time or money for the ${howMany(large, 'action')} that ${large === 1 ? 'takes' : 'take'} a term or a budget.`] : []),
    ...(plan.actions.length > 0 ? [`Approve the plan of ${howMany(plan.actions.length, 'action')}, with its owners and dates.`] : []),
    ...(plan.actions.length === 0 && scorecard.score !== null ? ['Note that no answer is below its target, and keep the checks going.'] : []),
    `Fix the next review: ${sayDate(review.details.nextReview ?? addMonths(review.details.reviewDate, 12))}${review.details.nextReview === null ? ' (proposed: a year on)' : ''}.`,
  ]
}

const rolesThatAnswered = (review: Review): string => {
  const who = new Set(review.answeredBy.values())
  const roles = new Set(review.contributors.filter(({ id }) => who.has(id)).map(({ role }) => role))
  return roles.size > 0 ? listed([...roles]) : 'not said'
}

const dateCell = (date: IsoDate): Cell => ({ date, text: sayShortDate(date) })

const gapRow = ({ question, wording, owner, due }: Action): readonly Cell[] => [question.text, wording, owner, dateCell(due)]

/** Page 1, for a governing body: what a governor needs in five minutes. It says nowhere where evidence is kept. */
const coverBlocks = (input: ReportInput): readonly Block[] => {
  const { pack, review, scorecard, plan } = input
  const { school, reviewDate, nextReview } = review.details
  const urgent = plan.actions.filter(({ priority }) => priority === 'now')
  return [
    { kind: 'heading', level: 1, text: 'Safeguarding self-review: action plan' },
    { kind: 'facts', facts: [
      { term: 'School', value: school ?? 'not given' },
      { term: 'Review date', value: sayDate(reviewDate) },
      { term: 'Answered by', value: rolesThatAnswered(review) },
      { term: 'Next review', value: nextReview === null ? `proposed: ${sayDate(addMonths(reviewDate, 12))}` : sayDate(nextReview) },
    ] },
    { kind: 'statement', tone: gateTone(scorecard.gate), title: gateTitle(scorecard.gate), text: gateSentence(scorecard.gate) },
    { kind: 'facts', facts: [
      { term: 'All questions', value: inPlaceSentence(scorecard.counts) },
      { term: 'Claims', value: backedSentence(scorecard.backedClaims) },
      { term: 'Score', value: `${scoreOrInterval(pack, scorecard)}; ${coverageSentence(scorecard.coverage)}` },
      { term: 'Band', value: bandSentence(pack, scorecard) },
    ] },
    { kind: 'heading', level: 2, text: 'Critical safeguards to mend now' },
    { kind: 'table', caption: 'Critical safeguards that are not in place or not known', headerColumn: 0,
      columns: [{ title: 'Safeguard', share: 34 }, { title: 'Action', share: 40 }, { title: 'Owner', share: 15 }, { title: 'Due', share: 11 }],
      rows: urgent.map(gapRow), empty: scorecard.gate?.state === 'all-in-place' ? 'None: every critical safeguard is in place.' : 'None among the questions answered so far.' },
    { kind: 'heading', level: 2, text: 'Decisions asked of the board' },
    { kind: 'list', ordered: true, items: boardDecisions(input) },
    { kind: 'heading', level: 2, text: 'Three questions to ask' },
    { kind: 'list', ordered: true, items: questionsToAsk(input).map(({ governorQuestion }) => governorQuestion) },
    { kind: 'paragraph', weight: 'small', text: `${notAGrade} Not covered: ${pack.notCovered.join('; ')}.` },
  ]
}

const areaBlocks = (pack: Pack, scorecard: Scorecard): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'Areas' },
  areaBars(pack, scorecard),
  areaTable(pack, scorecard),
  { kind: 'facts', facts: countFacts(pack, scorecard.counts).map(({ term, value }) => ({ term, value: String(value) })) },
]

const planRow = (pack: Pack) => ({ question, priority, wording, note, owner, due, success, status }: Action): readonly Cell[] => [
  priorityWords[priority],
  note === '' ? wording : `${wording}\nNote: ${note}`,
  `${question.text}\n${sourcesInWords(pack, question)}`,
  owner,
  dateCell(due),
  success,
  statusWords[status],
]

const planColumns = [
  { title: 'Priority', share: 8 }, { title: 'Action', share: 24 }, { title: 'Why', share: 27 }, { title: 'Owner', share: 12 }, { title: 'Due', share: 9 }, { title: 'Done when', share: 13 }, { title: 'Status', share: 7 },
]

const planBlocks = (pack: Pack, plan: Plan): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'The plan' },
  { kind: 'table', caption: 'Actions, the most pressing first', headerColumn: 1, columns: planColumns, rows: plan.actions.map(planRow(pack)), empty: 'No answer is below its target. Keep checking: see the evidence and ask somebody from outside to look.' },
  ...(plan.completed.length > 0
    ? [{ kind: 'heading', level: 3, text: 'Done' } as const, { kind: 'table', caption: 'Actions that were done', headerColumn: 1, columns: planColumns, rows: plan.completed.map(planRow(pack)), empty: '' } as const]
    : []),
]

const checkedCell = (checkedOn: IsoDate | null): Cell => (checkedOn === null ? 'not said' : dateCell(checkedOn))

const evidenceBlocks = (pack: Pack, review: Review): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'Evidence index' },
  { kind: 'table', caption: 'What there is to show, and where it is kept', headerColumn: 0,
    columns: [{ title: 'Evidence', share: 28 }, { title: 'Kept', share: 24 }, { title: 'Last checked', share: 14 }, { title: 'Questions it serves', share: 34 }],
    rows: review.evidence.map(({ what, where, checkedOn, questions }) => [
      what, where === '' ? 'not said' : where, checkedCell(checkedOn),
      questions.map((id) => pack.questions.find((question) => question.id === id)?.text ?? id).join('\n'),
    ]),
    empty: 'No evidence is listed yet.' },
]

const notesBlocks = (pack: Pack, review: Review): readonly Block[] => {
  const rows = pack.questions.flatMap((question): readonly (readonly string[])[] => {
    const answer = review.answers.get(question.id) ?? null
    const reason = answer?.kind === 'not-applicable' && answer.reason !== null ? `Why it does not apply: ${answer.reason}` : null
    const said = [review.notes.get(question.id) ?? null, reason].filter((text) => text !== null)
    return said.length > 0 ? [[question.text, answerWords(pack, answer), said.join('\n')]] : []
  })
  return rows.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: 'Notes' },
    { kind: 'table', caption: 'Notes on questions', headerColumn: 0, columns: [{ title: 'Question', share: 32 }, { title: 'Answer', share: 14 }, { title: 'Note', share: 54 }], rows, empty: '' },
  ]
}

/** The action plan: page 1 for the governing body, then areas, plan, evidence, notes and the method. */
export const actionPlanReport = (input: ReportInput): Report => {
  const { pack, review, scorecard, plan } = input
  const school = review.details.school ?? 'School'
  return {
    title: `Safeguarding action plan: ${school}, ${sayDate(review.details.reviewDate)}`,
    runningHead: `${school} · Safeguarding action plan · ${sayDate(review.details.reviewDate)}`,
    marking: 'Confidential. Self-assessed, not an Ofsted grade.',
    language: 'en-GB',
    fileName: fileNameOf(review, 'safeguarding-action-plan'),
    blocks: [
      ...coverBlocks(input),
      { kind: 'page-break' },
      ...areaBlocks(pack, scorecard),
      ...planBlocks(pack, plan),
      ...evidenceBlocks(pack, review),
      ...notesBlocks(pack, review),
      ...methodBlocks(pack, scorecard),
    ],
  }
}
