import { useId, useMemo, useState, type ReactNode } from 'react'
import { droppedActions, mayLackAnswers } from '../../core/plan/droppedActions'
import { fileNameOf } from '../../core/report/fileName'
import type { ReportInput } from '../../core/report/reportInput'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { CheckField } from '../../ui/Field'
import { FileRow } from './FileRow'
import type { Product } from './making'
import { calendarOf } from './products'

interface CalendarFileProps {
  readonly input: Pick<ReportInput, 'pack' | 'review' | 'plan'>
  readonly omitOwners: boolean
  readonly button: (words: string, product: () => Product) => ReactNode
}

/** The due dates for a calendar, with what an earlier file may have brought and is due no more. */
export const CalendarFile = ({ input: { pack, review, plan }, omitOwners, button }: CalendarFileProps) => {
  const { log, omitted } = useReadyReview()
  const [cancels, setCancels] = useState(true)
  const hintId = useId()
  const gone = useMemo(() => droppedActions(pack, review, plan, { log, omitted }), [pack, review, plan, log, omitted])
  const hasDates = plan.actions.length + plan.completed.length > 0
  const dropped = cancels ? gone : []
  const product = () =>
    calendarOf(
      fileNameOf(review, 'safeguarding-due-dates'),
      { review, plan, dropped, copy: { log, omitted } },
      omitOwners,
    )
  const choice = gone.length > 0 && (
    <>
      <CheckField
        label={`Cancel ${howMany(gone.length, 'entry', 'entries')} whose action is no longer in the plan`}
        checked={cancels}
        aria-describedby={hintId}
        onChange={({ target }) => setCancels(target.checked)}
      />
      <p id={hintId} className="small muted">
        Some calendars then take the entry away, others show it as “Cancelled:”. Untick this where no earlier file was
        imported.
      </p>
    </>
  )
  return (
    <FileRow
      title="Due dates for a calendar"
      button={(hasDates || dropped.length > 0) && button('Download ICS', product)}
      choice={choice}
    >
      {hasDates
        ? `An all-day entry for each action, ${omitOwners ? 'without its owner and its note' : 'with its owner and without its note'}. After changes, import a new file: it says which older entry each one replaces. Some calendars do not heed that, and add a second one. If yours does, keep these dates in a calendar of their own, and empty it first.`
        : gone.length > 0
          ? 'No action has a due date any more: no answer is below its target.'
          : 'No action has a due date yet: none of the answers is below its target.'}
      {mayLackAnswers({ log, omitted }) && (
        <span>
          {' '}
          This copy was made without earlier answers. What they led to cannot be cancelled: delete it in the calendar by
          hand.
        </span>
      )}
    </FileRow>
  )
}
