import type { Pack, Question } from '../../content/pack'
import { sayDate, sayShortDate } from '../../math/calendar'
import { doneActions, isOverdue, mostPressingFirst, openActions } from '../../plan/arrangeActions'
import type { Action } from '../../plan/planActions'
import { applicableQuestions, evidenceFor, type Evidence } from '../../review/review'
import type { Report } from '../blocks'
import { fileNameOf } from '../fileName'
import { dueCell, effortWords, gainWords } from '../words/planWords'
import type { ReportInput, ReportOptions } from '../reportInput'
import { checklistFact, leftOutFacts, schoolFact } from '../sections/about'
import { placeCell, tableOf, type ColumnOf, type Table } from '../sections/cells'
import { commentsCell, governorsTable } from '../sections/governors'
import { sourcesInWords } from '../words/sourceWords'
import { levelText } from '../words/levelText'
import { answerWords } from '../words/answerWords'
import {
  gateSentence,
  gateTitle,
  gateTone,
  inPlaceSentence,
  notAGrade,
  priorityWords,
  scoreOrInterval,
  statusWords,
  stepWords,
} from '../words/words'

export type PlanAndAnswersInput = Omit<ReportInput, 'since'>

/** What is left out: whole columns, so that nothing of it is in the file. */
export type PlanAndAnswersOptions = Pick<
  ReportOptions,
  'omitNotes' | 'omitOwners' | 'omitNames' | 'omitPlaces' | 'omitComments' | 'omitPersonalData' | 'today'
>

const areaTitle = (pack: Pack, { area }: Question): string => pack.areas.find(({ id }) => id === area)?.title ?? area

const planColumns = (
  pack: Pack,
  actions: readonly Action[],
  { omitNotes, omitOwners, today }: PlanAndAnswersOptions,
): readonly ColumnOf<Action>[] => [
  { title: 'Priority', share: 7, cell: ({ priority }) => priorityWords[priority] },
  { title: 'Action', share: 26, cell: ({ wording }) => wording },
  { title: 'Area', share: 14, cell: ({ question }) => areaTitle(pack, question) },
  { title: 'Question', share: 24, cell: ({ question }) => question.text },
  { title: 'Step', share: 14, cell: ({ start }) => stepWords(pack, start) },
  ...(omitOwners ? [] : [{ title: 'Owner', share: 14, cell: ({ owner }: Action) => owner }]),
  { title: 'Due', share: 9, cell: (action) => dueCell(action, today) },
  ...(actions.some(({ dueSymbol }) => dueSymbol !== null)
    ? [
        {
          title: 'Due, in words',
          share: 14,
          cell: ({ dueSymbol, dueWords }: Action) => (dueSymbol === null ? '' : dueWords),
        },
      ]
    : []),
  { title: 'Overdue', share: 7, cell: (action) => (isOverdue(action, today) ? 'Yes' : 'No') },
  { title: 'Status', share: 9, cell: ({ status }) => statusWords[status] },
  { title: 'Done when', share: 20, cell: ({ success }) => success },
  { title: 'Effort', share: 12, cell: ({ effort }) => effortWords[effort] },
  { title: 'Adds to the score', share: 10, cell: ({ gain }) => gainWords(gain) },
  ...(omitNotes ? [] : [{ title: 'Note', share: 24, cell: ({ note }: Action) => note }]),
  { title: 'Comes from', share: 28, cell: ({ question }) => sourcesInWords(pack, question) },
]

/** `Referral log; kept: Locked cabinet; last checked 5 Oct 2026`. */
const evidenceWords = ({ what, where, checkedOn }: Evidence, omitPlaces: boolean): string =>
  [
    what,
    ...(omitPlaces ? [] : [`kept: ${placeCell(where)}`]),
    checkedOn === null ? 'never checked' : `last checked ${sayShortDate(checkedOn)}`,
  ].join('; ')

const answerColumns = (input: PlanAndAnswersInput, options: PlanAndAnswersOptions): readonly ColumnOf<Question>[] => {
  const { pack, review } = input
  const { omitNotes, omitPlaces = false, omitComments = false } = options
  const answerTo = ({ id }: Question) => review.answers.get(id) ?? null
  const described = (question: Question): string => {
    const answer = answerTo(question)
    return answer?.kind === 'level' ? levelText(question, answer.level) : ''
  }
  const reasonFor = (question: Question): string => {
    const answer = answerTo(question)
    return answer?.kind === 'not-applicable' ? (answer.reason ?? '') : ''
  }
  return [
    { title: 'Area', share: 14, cell: (question) => areaTitle(pack, question) },
    { title: 'Question', share: 24, cell: ({ text }) => text },
    { title: 'Critical', share: 8, cell: ({ critical }) => (critical ? 'Yes' : 'No') },
    { title: 'Answer', share: 12, cell: (question) => answerWords(pack, answerTo(question)) },
    { title: 'What the answer says', share: 30, cell: described },
    ...(omitNotes ? [] : [{ title: 'Note', share: 30, cell: ({ id }: Question) => review.notes.get(id) ?? '' }]),
    {
      title: 'Evidence',
      share: 30,
      cell: ({ id }) =>
        evidenceFor(review, id)
          .map((entry) => evidenceWords(entry, omitPlaces))
          .join('\n'),
    },
    { title: 'Why it does not apply', share: 18, cell: reasonFor },
    ...(omitComments || review.comments.length === 0
      ? []
      : [{ title: 'Comments', share: 30, cell: ({ id }: Question) => commentsCell(input, options, id) }]),
  ]
}

/** The plan with all that is known of each action, those done last: one row for each. */
export const planTable = ({ pack, plan, scorecard }: PlanAndAnswersInput, options: PlanAndAnswersOptions): Table => {
  const actions = [...mostPressingFirst(openActions(plan)), ...mostPressingFirst(doneActions(plan))]
  return tableOf(
    'Plan',
    'Action',
    planColumns(pack, actions, options),
    actions,
    scorecard.score === null
      ? 'No action yet: the plan follows from the answers, and no question is answered.'
      : 'No answer is below its target.',
  )
}

/** Every question that is asked of this school, with its answer: one row for each, in the order of the checklist. */
export const answersTable = (input: PlanAndAnswersInput, options: PlanAndAnswersOptions): Table =>
  tableOf(
    'Answers',
    'Question',
    answerColumns(input, options),
    applicableQuestions(input.pack, input.review),
    'No question applies.',
  )

/** Plan and answers as two tables, and what governors said as a third where there is something, for a school office that works on in a spreadsheet. */
export const planAndAnswersReport = (input: PlanAndAnswersInput, options: PlanAndAnswersOptions): Report => {
  const { pack, review, scorecard } = input
  const school = review.details.school ?? 'School'
  const governors = governorsTable(input, options)
  return {
    title: `Safeguarding plan and answers: ${school}, ${sayDate(review.details.reviewDate)}`,
    runningHead: `${school} · Safeguarding plan and answers · ${sayDate(review.details.reviewDate)}`,
    marking: 'Confidential. Self-assessed, not an Ofsted grade.',
    language: 'en-GB',
    fileName: fileNameOf(review, 'safeguarding-plan-and-answers'),
    blocks: [
      { kind: 'heading', level: 1, text: 'Safeguarding self-review: plan and answers' },
      {
        kind: 'facts',
        facts: [
          schoolFact(review),
          { term: 'Review date', value: sayDate(review.details.reviewDate) },
          checklistFact(pack),
          { term: 'All questions', value: inPlaceSentence(scorecard.counts) },
          { term: 'Score', value: scoreOrInterval(pack, scorecard) },
          { term: 'What it is', value: notAGrade },
          ...leftOutFacts({ ...options, data: 'none' }, { notes: true, owners: true, places: true, comments: true }),
        ],
      },
      {
        kind: 'statement',
        tone: gateTone(scorecard.gate),
        title: gateTitle(scorecard.gate),
        text: gateSentence(scorecard.gate),
      },
      { kind: 'heading', level: 2, text: 'Plan' },
      planTable(input, options),
      { kind: 'heading', level: 2, text: 'Answers' },
      answersTable(input, options),
      ...(governors.rows.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Governors' } as const, governors]),
    ],
  }
}
