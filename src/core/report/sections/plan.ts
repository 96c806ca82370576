import { shortName } from '../../content/shortName'
import { sayDate } from '../../math/calendar'
import { openActions } from '../../plan/arrangeActions'
import { areTermsAssumed } from '../../plan/halfTerms'
import type { Action } from '../../plan/planActions'
import { isAnyScored } from '../../scoring/scoreReview'
import type { Block, Cell, CellDetail } from '../blocks'
import { timelineBlock } from '../charts/timeline'
import type { ReportInput, ReportOptions } from '../reportInput'
import { actionText, actionTitle } from '../words/actionWords'
import { levelName } from '../words/answerWords'
import { laterBy, laterOfPlan } from '../words/laterWords'
import { dueCell, dueSpan, dueTitle, overdueAmong } from '../words/planWords'
import { setAsideWords, whatStaysOpen } from '../words/setAsideWords'
import { originsInBrief } from '../words/sourceWords'
import { howMany, statusWords } from '../words/words'
import { tableOf, type ColumnOf } from './cells'
import { inPrintedOrder, planParts } from './planParts'

/** A name as a sentence; a question is one already. */
const asSentence = (name: string): string => (/[.?!]$/.test(name) ? name : `${name}.`)

/** What an action is for, by short names, and where that comes from; of an action of the school's own that it is one. Nothing where its title says it. */
const whatFor = (action: Action, { pack }: ReportInput): readonly CellDetail[] => {
  const { own, start, questions, sitting, wording } = action
  const names = questions.map(shortName)
  if (own !== null) {
    const added = `Added by the school${own.comment === null ? '' : ', after a comment'}.`
    return [{ label: 'For', text: [...names.map(asSentence), added].join(' ') }]
  }
  if (start === 'find-out' && actionTitle(action) !== wording) return []
  const [only, ...others] = questions
  if (only === undefined) return []
  return others.length > 0 || sitting !== null
    ? [{ label: 'For', text: names.join('; ') }]
    : [{ label: 'For', text: `${asSentence(shortName(only))} ${originsInBrief(pack, only)}` }]
}

/** Why it is not done now, or not at all, and what that leaves open. */
const setAsideDetails = (action: Action): readonly CellDetail[] => {
  const { setAside } = action
  if (setAside === null) return []
  const open = whatStaysOpen(action)
  return [
    { label: setAsideWords(setAside), text: setAside.reason },
    ...(open === null ? [] : [{ label: 'What stays', text: open }]),
  ]
}

const noteOf = ({ note }: Action, omitNotes: boolean): readonly CellDetail[] =>
  note === '' || omitNotes ? [] : [{ label: 'Note', text: note }]

/** How one sees that it is done, why it is not done now, and its note. */
const afterwards = (action: Action, omitNotes: boolean): readonly CellDetail[] => [
  ...setAsideDetails(action),
  ...(action.success === '' ? [] : [{ label: 'Done when', text: action.success }]),
  ...noteOf(action, omitNotes),
]

/** What stands below an action. */
const detailsOf = (action: Action, input: ReportInput, omitNotes: boolean): readonly CellDetail[] => {
  const text = actionText(action)
  return [
    ...(text === null ? [] : [{ label: 'What to do', text }]),
    ...whatFor(action, input),
    ...afterwards(action, omitNotes),
  ]
}

/** With a box to tick, for whoever works through it on paper. */
const statusCell = ({ status }: Action): Cell => `${status === 'done' ? '' : '☐ '}${statusWords[status]}`

/** Owner, day and state, which every table of the plan ends in. */
const lastColumns = ({ omitOwners, today }: ReportOptions): readonly ColumnOf<Action>[] => [
  ...(omitOwners ? [] : [{ title: 'Owner', share: 15.5, cell: ({ owner }: Action) => owner }]),
  { title: 'Due', share: 12, cell: (action) => dueCell(action, today) },
  { title: 'Status', share: 12.5, cell: statusCell },
]

/** By the action's id, what a meeting calls it by: its number names a row, since the action is too long to be said with each of its cells. */
type Numbers = ReadonlyMap<string, number>

const numberColumn = (numbers: Numbers): ColumnOf<Action> => ({
  title: 'No.',
  share: 4,
  cell: ({ id }) => String(numbers.get(id) ?? ''),
})

const planColumns = (input: ReportInput, options: ReportOptions, numbers: Numbers): readonly ColumnOf<Action>[] => [
  numberColumn(numbers),
  {
    title: 'Action',
    share: 56,
    cell: (action) => ({ text: actionTitle(action), details: detailsOf(action, input, options.omitNotes) }),
  },
  ...lastColumns(options),
]

/** What was done, in short: how one sees that it is done is told by the answer that it led to. */
const doneColumns = (input: ReportInput, options: ReportOptions, numbers: Numbers): readonly ColumnOf<Action>[] => [
  numberColumn(numbers),
  {
    title: 'Action',
    share: 56,
    cell: (action) => ({
      text: actionTitle(action),
      details: [...whatFor(action, input), ...noteOf(action, options.omitNotes)],
    }),
  },
  ...lastColumns(options),
]

/** What is to be checked stands in a column of its own, so that one finds it. */
const checkColumns = (options: ReportOptions, numbers: Numbers): readonly ColumnOf<Action>[] => [
  numberColumn(numbers),
  { title: 'In place', share: 15, cell: ({ questions }) => questions.map(shortName).join('; ') },
  {
    title: 'How it is checked',
    share: 41,
    cell: (action) => ({ text: actionTitle(action), details: afterwards(action, options.omitNotes) }),
  },
  ...lastColumns(options),
]

/** Why there is no action to do. */
const nothingToDo = ({ plan, scorecard }: ReportInput): string => {
  if (plan.actions.length > 0) return 'Every action is marked done.'
  return isAnyScored(scorecard.counts)
    ? 'No answer is below its target. Keep checking: see the evidence and ask somebody from outside to look.'
    : 'No action yet: the plan follows from the answers, and no question is answered.'
}

/** What has to be known of the dates: what gave way to load, and that term dates are not the school's own. */
const aboutDates = ({ plan, review: { details } }: ReportInput): readonly Block[] => {
  const open = openActions(plan)
  const last = open.reduce((latest, { due }) => (due > latest ? due : latest), details.reviewDate)
  const later = laterOfPlan(open, laterBy(details.terms), details.load)
  const text = [
    ...(later === null ? [] : [later]),
    ...(open.length > 0 && areTermsAssumed(details.terms, details.reviewDate, last)
      ? ['Where the school’s term dates are not entered, the usual ones in England are taken.']
      : []),
  ].join(' ')
  return text === '' ? [] : [{ kind: 'paragraph', weight: 'small', text }]
}

/** What is to do by when it is due, what is to be checked, what will not be done and what was done. */
export const planBlocks = (input: ReportInput, options: ReportOptions): readonly Block[] => {
  const { pack, plan, review } = input
  const { today } = options
  const parts = planParts(plan, today, review.details.terms)
  const { due, checks, declined, done } = parts
  const numbers: Numbers = new Map(inPrintedOrder(parts).map(({ id }, index) => [id, index + 1]))
  const timeline = timelineBlock({ ...input, today })
  const part = (
    text: string,
    caption: string,
    actions: readonly Action[],
    columns = planColumns(input, options, numbers),
    dense = false,
  ): readonly Block[] =>
    actions.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text },
          { ...tableOf(caption, 'No.', columns, actions, ''), ...(dense && { dense }) },
        ]
  return [
    { kind: 'heading', level: 2, text: 'The plan' },
    ...(timeline === null ? [] : [timeline]),
    ...aboutDates(input),
    ...(due.length + checks.length + declined.length === 0
      ? [{ kind: 'paragraph', text: nothingToDo(input) } as const]
      : []),
    ...due.flatMap((group) =>
      part(
        dueTitle(group, today),
        `${howMany(group.actions.length, 'action')}, ${dueSpan(group, today)}`,
        group.actions,
      ),
    ),
    ...part(
      `Have it checked: ${checks.length}`,
      `${howMany(checks.length, 'action')} from “${levelName(pack, 2)}” to “${levelName(pack, 3)}”${overdueAmong(checks, today)}, ${checks.length === 1 ? '' : 'the last '}due by ${sayDate(checks.at(-1)?.due ?? today)}`,
      checks,
      checkColumns(options, numbers),
      true,
    ),
    ...part('What we will not do', `${howMany(declined.length, 'action')}, each with its reason`, declined),
    ...part('Done', 'Actions that were done', done, doneColumns(input, options, numbers), true),
  ]
}
