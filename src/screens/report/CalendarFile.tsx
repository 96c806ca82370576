import { useId, useMemo, useState, type ReactNode } from 'react'
import { mayLackAnswers } from '../../core/plan/droppedActions'
import type { ReportInput } from '../../core/report/reportInput'
import { howMany, listed } from '../../core/report/words/words'
import { isLookedAt, toLookAgain } from '../../core/review/lookAgain'
import { useReadyReview } from '../../state/openStore'
import { CheckField } from '../../ui/Field'
import { calendarParts, calendarProduct } from './calendarParts'
import { FileRow } from './FileRow'
import type { Product } from './making'

interface CalendarFileProps {
  readonly input: Pick<ReportInput, 'pack' | 'review' | 'plan'>
  readonly omitOwners: boolean
  readonly button: (words: string, product: () => Product) => ReactNode
}

/** The due dates for a calendar, with what an earlier file may have brought and is due no more. */
export const CalendarFile = ({ input: { pack, review, plan }, omitOwners, button }: CalendarFileProps) => {
  const { log, omitted, otherPacks } = useReadyReview()
  const [cancels, setCancels] = useState(true)
  const hintId = useId()
  const parts = useMemo(
    () => calendarParts({ pack, otherPacks, log, omitted }, { review, plan }),
    [pack, otherPacks, review, plan, log, omitted],
  )
  const { gone, entriesOf, looksGone } = parts
  const looks = toLookAgain(review).length
  const cancelled =
    gone.filter(({ status }) => status !== 'done').length +
    entriesOf.alone.length +
    looksGone.filter((look) => !isLookedAt(look)).length
  const hasActions = plan.actions.length + plan.completed.length > 0
  const dropped = cancels ? gone : gone.filter(({ status }) => status === 'done')
  const droppedLooks = cancels ? looksGone : looksGone.filter(isLookedAt)
  const entries = listed([
    ...(hasActions
      ? [`each action, ${omitOwners ? 'without its owner and its note' : 'with its owner and without its note'}`]
      : []),
    ...(looks > 0 ? ['each piece of evidence to look at again, without its place'] : []),
  ])
  const product = () => calendarProduct(parts, { cancels, omitOwners })
  const choice = cancelled > 0 && (
    <>
      <CheckField
        label={
          looksGone.length === 0
            ? `Cancel ${howMany(cancelled, 'entry', 'entries')} whose action is no longer in the plan`
            : `Cancel ${howMany(cancelled, 'entry that is due no more', 'entries that are due no more')}`
        }
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
      button={(hasActions || looks + dropped.length + droppedLooks.length > 0) && button('Download ICS', product)}
      choice={choice}
    >
      {hasActions || looks > 0
        ? `An all-day entry for ${entries}. After changes, import a new file: it says which older entry each one replaces. Some calendars do not heed that, and add a second one. If yours does, keep these dates in a calendar of their own, and empty it first.`
        : gone.length + looksGone.length > 0
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
