import { droppedActions, inCalendar } from '../../core/plan/droppedActions'
import { fileNameOf } from '../../core/report/fileName'
import type { ReportInput } from '../../core/report/reportInput'
import { droppedLookAgain } from '../../core/review/droppedLookAgain'
import { isLookedAt } from '../../core/review/lookAgain'
import type { ReviewCopy } from '../../core/review/reviewCopy'
import type { Product } from './making'
import { calendarOf } from './products'

/** What a calendar has to be told of a plan beside the plan itself: what an earlier file may have brought into it. */
export const calendarParts = (copy: ReviewCopy, { review, plan }: Pick<ReportInput, 'review' | 'plan'>) => ({
  copy,
  review,
  plan,
  /** The actions that are due no more. */
  gone: droppedActions(copy, review, plan),
  entriesOf: inCalendar(copy, review, plan),
  /** The days to look at evidence again that are so no more. */
  looksGone: droppedLookAgain(copy.log, review),
})

export type CalendarParts = ReturnType<typeof calendarParts>

/** The due dates of a plan for a calendar. `cancels`: entries of an earlier file that are due no more are cancelled. */
export const calendarProduct = (
  { copy, review, plan, gone, entriesOf, looksGone }: CalendarParts,
  { cancels, omitOwners }: { readonly cancels: boolean; readonly omitOwners: boolean },
): Product =>
  calendarOf(
    fileNameOf(review, 'safeguarding-due-dates'),
    {
      review,
      plan,
      dropped: cancels ? gone : gone.filter(({ status }) => status === 'done'),
      inCalendar: cancels ? entriesOf : { ...entriesOf, alone: [] },
      droppedLooks: cancels ? looksGone : looksGone.filter(isLookedAt),
      copy: { log: copy.log, omitted: copy.omitted },
    },
    omitOwners,
  )
