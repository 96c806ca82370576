import { isAnyScored } from '../../scoring/scoreReview'
import type { Pack, Question } from '../../content/pack'
import { sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import { declinedActions, doneActions, isOverdue, openActions } from '../../plan/arrangeActions'
import { byWhenDue, firstDueFirst } from '../../plan/dueGroups'
import { isDeclined } from '../../plan/declined'
import type { Action } from '../../plan/planActions'
import type { Term } from '../../review/details'
import { applicableQuestions, evidenceFor, type Evidence } from '../../review/review'
import type { Report } from '../blocks'
import { fileNameOf } from '../fileName'
import { actionText, actionTitle } from '../words/actionWords'
import { dueCell, dueTitle, effortWords, gainWords } from '../words/planWords'
import type { ReportInput, ReportOptions } from '../reportInput'
import { checklistFact, leftOutFacts, schoolFact } from '../sections/about'
import { boardBlocks } from '../sections/board'
import { placeCell, tableOf, type ColumnOf, type Table } from '../sections/cells'
import { commentsCell, governorsTable } from '../sections/governors'
import { sourcesInWords } from '../words/sourceWords'
import { levelText } from '../words/levelText'
import { answerWords } from '../words/answerWords'
import { countedFor } from '../words/tallyWords'
import { laterCell } from '../words/laterWords'
import { setAsideWords, whatStaysOpen } from '../words/setAsideWords'
import {
  gateSentence,
  gateTitle,
  gateTone,
  inPlaceSentence,
  notAGrade,
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

/** An action of the plan with the heading that it stands under on the screen. */
interface PlanRow {
  readonly action: Action
  readonly when: string
}

/** What there is of some texts, a line each. */
const lines = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join('\n')

/** By how many school weeks it is due later than usual; empty of what is not, and of what is done or will not be. */
const laterOf = (action: Action, terms: readonly Term[]): string =>
  action.status === 'done' || isDeclined(action) ? '' : laterCell(action, terms)

const planColumns = (
  { pack, review, scorecard }: PlanAndAnswersInput,
  rows: readonly PlanRow[],
  { omitNotes, omitOwners, today }: PlanAndAnswersOptions,
): readonly ColumnOf<PlanRow>[] => [
  { title: 'When it is due', share: 9, cell: ({ when }) => when },
  { title: 'Action', share: 26, cell: ({ action }) => lines([actionTitle(action), actionText(action)]) },
  {
    title: 'Area',
    share: 14,
    cell: ({ action }) => [...new Set(action.questions.map((question) => areaTitle(pack, question)))].join('\n'),
  },
  { title: 'Question', share: 24, cell: ({ action }) => action.questions.map(({ text }) => text).join('\n') },
  {
    title: 'Step',
    share: 14,
    cell: ({ action }) => (action.start === null ? 'Added by the school' : stepWords(pack, action.start)),
  },
  ...(omitOwners ? [] : [{ title: 'Owner', share: 14, cell: ({ action }: PlanRow) => action.owner }]),
  { title: 'Due', share: 9, cell: ({ action }) => dueCell(action, today) },
  ...(rows.some(({ action }) => action.dueSymbol !== null)
    ? [
        {
          title: 'Due, in words',
          share: 14,
          cell: ({ action: { dueSymbol, dueWords } }: PlanRow) => (dueSymbol === null ? '' : dueWords),
        },
      ]
    : []),
  ...(rows.some(({ action }) => laterOf(action, review.details.terms) !== '')
    ? [
        {
          title: 'Later than usual by',
          share: 10,
          cell: ({ action }: PlanRow) => laterOf(action, review.details.terms),
        },
      ]
    : []),
  { title: 'Overdue', share: 7, cell: ({ action }) => (isOverdue(action, today) ? 'Yes' : 'No') },
  { title: 'Status', share: 9, cell: ({ action }) => statusWords[action.status] },
  ...(rows.some(({ action }) => action.setAside !== null)
    ? [
        {
          title: 'Not now, or not at all',
          share: 16,
          cell: ({ action }: PlanRow) =>
            action.setAside === null
              ? ''
              : lines([`${setAsideWords(action.setAside)}: ${action.setAside.reason}`, whatStaysOpen(action)]),
        },
      ]
    : []),
  { title: 'Done when', share: 20, cell: ({ action }) => action.success },
  { title: 'Effort', share: 12, cell: ({ action }) => (action.effort === null ? '' : effortWords[action.effort]) },
  ...(scorecard.isGateOnly
    ? []
    : [{ title: 'Adds to the score', share: 10, cell: ({ action }: PlanRow) => gainWords(action.gain) }]),
  ...(omitNotes ? [] : [{ title: 'Note', share: 24, cell: ({ action }: PlanRow) => action.note }]),
  {
    title: 'Comes from',
    share: 28,
    cell: ({ action }) => action.questions.map((question) => sourcesInWords(pack, question)).join('\n'),
  },
]

/** `Referral log; kept: Locked cabinet; last checked 5 Oct 2026; look again by 11 Jan 2027`. `by`: the day of the last; absent: none was given. */
const evidenceWords = ({ what, where, checkedOn }: Evidence, by: IsoDate | undefined, omitPlaces: boolean): string =>
  [
    what,
    ...(omitPlaces ? [] : [`kept: ${placeCell(where)}`]),
    checkedOn === null ? 'never checked' : `last checked ${sayShortDate(checkedOn)}`,
    ...(by === undefined ? [] : [`look again by ${sayShortDate(by)}`]),
  ].join('; ')

const answerColumns = (
  input: PlanAndAnswersInput,
  options: PlanAndAnswersOptions,
  asked: readonly Question[],
): readonly ColumnOf<Question>[] => {
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
  const counted = (question: Question): string => countedFor(question, review) ?? ''
  return [
    { title: 'Area', share: 14, cell: (question) => areaTitle(pack, question) },
    { title: 'Question', share: 24, cell: ({ text }) => text },
    { title: 'Critical', share: 8, cell: ({ critical }) => (critical ? 'Yes' : 'No') },
    { title: 'Answer', share: 12, cell: (question) => answerWords(pack, answerTo(question)) },
    { title: 'What the answer says', share: 30, cell: described },
    ...(asked.every((question) => counted(question) === '') ? [] : [{ title: 'Counted', share: 18, cell: counted }]),
    ...(omitNotes ? [] : [{ title: 'Note', share: 30, cell: ({ id }: Question) => review.notes.get(id) ?? '' }]),
    {
      title: 'Evidence',
      share: 30,
      cell: ({ id }) =>
        evidenceFor(review, id)
          .map((entry) => evidenceWords(entry, review.lookAgain.get(entry.id), omitPlaces))
          .join('\n'),
    },
    { title: 'Why it does not apply', share: 18, cell: reasonFor },
    ...(omitComments || review.comments.length === 0
      ? []
      : [{ title: 'Comments', share: 30, cell: ({ id }: Question) => commentsCell(input, options, id) }]),
  ]
}

/** The plan with all that is known of each action, by when it is due, those done last: one row for each. */
export const planTable = (input: PlanAndAnswersInput, options: PlanAndAnswersOptions): Table => {
  const { plan, review, scorecard } = input
  const { today } = options
  const { terms } = review.details
  const rows: readonly PlanRow[] = [
    ...byWhenDue([...openActions(plan), ...declinedActions(plan)], today, terms).flatMap((due) =>
      due.actions.map((action) => ({ action, when: dueTitle(due, today) })),
    ),
    ...firstDueFirst(doneActions(plan), today, terms).map((action) => ({ action, when: 'Done' })),
  ]
  return tableOf(
    'Plan',
    'Action',
    planColumns(input, rows, options),
    rows,
    !isAnyScored(scorecard.counts)
      ? 'No action yet: the plan follows from the answers, and no question is answered.'
      : 'No answer is below its target.',
  )
}

/** Every question that is asked of this school, with its answer: one row for each, in the order of the checklist. */
export const answersTable = (input: PlanAndAnswersInput, options: PlanAndAnswersOptions): Table => {
  const asked = applicableQuestions(input.pack, input.review)
  return tableOf('Answers', 'Question', answerColumns(input, options, asked), asked, 'No question applies.')
}

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
          checklistFact(pack, review),
          { term: 'All questions', value: inPlaceSentence(scorecard.counts) },
          ...(scorecard.isGateOnly ? [] : [{ term: 'Score', value: scoreOrInterval(pack, scorecard) }]),
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
      ...boardBlocks(input),
      { kind: 'heading', level: 2, text: 'Plan' },
      planTable(input, options),
      { kind: 'heading', level: 2, text: 'Answers' },
      answersTable(input, options),
      ...(governors.rows.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Governors' } as const, governors]),
    ],
  }
}
