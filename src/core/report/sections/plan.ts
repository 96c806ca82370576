import { doneActions, mostPressingFirst, openActions } from '../../plan/arrangeActions'
import type { Action } from '../../plan/planActions'
import type { Block } from '../blocks'
import { timelineBlock } from '../charts/timeline'
import { dueCell } from '../words/planWords'
import type { ReportInput, ReportOptions } from '../reportInput'
import { whyInWords } from '../words/sourceWords'
import { priorityWords, statusWords } from '../words/words'
import { tableOf, type ColumnOf } from './cells'

const planColumns = (
  { pack }: ReportInput,
  { omitNotes, omitOwners, today }: ReportOptions,
): readonly ColumnOf<Action>[] => [
  { title: 'Priority', share: 6, cell: ({ priority }) => priorityWords[priority] },
  {
    title: 'Action',
    share: 25,
    cell: ({ wording, note }) => (note === '' || omitNotes ? wording : `${wording}\nNote: ${note}`),
  },
  { title: 'Why', share: 26, cell: ({ question }) => `${question.text}\n${whyInWords(pack, question)}` },
  ...(omitOwners ? [] : [{ title: 'Owner', share: 11, cell: ({ owner }: Action) => owner }]),
  { title: 'Due', share: 9, cell: (action) => dueCell(action, today) },
  { title: 'Done when', share: 19, cell: ({ success }) => success },
  { title: 'Status', share: 6, cell: ({ status }) => statusWords[status] },
]

/** When the actions are due as a picture, the plan, then what was done. */
export const planBlocks = (input: ReportInput, options: ReportOptions): readonly Block[] => {
  const [open, done] = [mostPressingFirst(openActions(input.plan)), mostPressingFirst(doneActions(input.plan))]
  const columns = planColumns(input, options)
  const isScored = input.scorecard.score !== null
  const timeline = timelineBlock({ ...input, today: options.today })
  return [
    { kind: 'heading', level: 2, text: 'The plan' },
    ...(timeline === null ? [] : [timeline]),
    tableOf(
      'Actions, the most pressing first',
      'Action',
      columns,
      open,
      input.plan.actions.length > 0
        ? 'Every action is marked done.'
        : isScored
          ? 'No answer is below its target. Keep checking: see the evidence and ask somebody from outside to look.'
          : 'No action yet: the plan follows from the answers, and no question is answered.',
    ),
    ...(done.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: 'Done' } as const,
          tableOf('Actions that were done', 'Action', columns, done, ''),
        ]),
  ]
}
