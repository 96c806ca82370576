import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { most } from '../../core/log/texts'
import { actionChanges } from '../../core/plan/editing'
import type { Action } from '../../core/plan/planActions'
import { today } from '../../state/clock'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { TextArea } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { DateField } from '../DateField'
import { enteredDate } from '../enteredDate'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { undoAction } from '../undoing/undoAction'
import { sayDate } from '../when'
import { fieldsOfEdit } from './changeAction'
import { isCritical } from './chosenActions'
import { RowPanel } from './RowPanel'

const reason = z
  .string()
  .check(
    z.trim(),
    z.normalize(),
    z.minLength(1, 'Say why, in a sentence: governors read it.'),
    z.maxLength(most.typed, `Keep it under ${most.typed.toLocaleString('en-GB')} characters.`),
  )

const schemas = {
  'not-now': z.object({
    until: enteredDate.check(z.refine((day) => day > today(), 'Give a day after today.')),
    reason,
  }),
  never: z.object({ until: z.string(), reason }),
}

/** What may come back of a form that was left. */
const keptSchema = z.object({ until: z.string(), reason: z.string() })

interface Props {
  readonly action: Action
  /** *not-now*: it waits for a day; *never*: it will not be done. */
  readonly how: 'not-now' | 'never'
  readonly onDone: () => void
  /** Called before it is set aside: what it gives goes on where the row was. */
  readonly onSet: () => () => void
}

/** Sets an action aside, with the reason for it. */
export const SetAsidePanel = ({ action, how, onDone, onSet }: Props) => {
  const review = useReadyReview((open) => open.id)
  const document = useReviewDocument()
  const { setAside } = action
  const form = useForm({
    resolver: formResolver(schemas[how]),
    defaultValues: { until: setAside?.until ?? '', reason: setAside?.reason ?? '' },
  })
  const kept = useKeptForm(
    form,
    { review, form: `action-set/${action.id}/setAside/${how}`, changes: fieldsOfEdit(action, 'setAside') },
    keptSchema,
  )
  const typed = useWatch({ control: form.control, name: 'reason' })
  const isNever = how === 'never'
  const save = form.handleSubmit(({ until, reason: why }) => {
    const goOn = onSet()
    const isChanged = kept.handIn(
      actionChanges(action, {
        setAside: { until: isNever ? null : until, reason: why },
        ...(action.status === 'done' && { status: null }),
      }),
    )
    goOn()
    if (isChanged)
      showToast(
        isNever ? 'This stands under “What we will not do” now, with its reason.' : `Put off until ${sayDate(until)}.`,
        undoAction(document),
      )
  })
  return (
    <form aria-label={isNever ? 'We will not do this' : 'Not now'} noValidate onSubmit={(event) => void save(event)}>
      <RowPanel
        title={isNever ? 'We will not do this' : 'Not now'}
        save={isNever ? 'Do not do this' : 'Put it off'}
        onLeave={onDone}
      >
        <BegunEarlier {...kept} />
        {isCritical(action) && (
          <p>
            <b>This is for a critical safeguard.</b>{' '}
            {isNever ? 'The gap stays, and every report goes on showing it.' : 'The gap stays until then.'}
          </p>
        )}
        {!isNever && (
          <DateField
            label="Not before"
            hint="The day from which it is to be done after all"
            control={form.control}
            name="until"
          />
        )}
        <div>
          <TextArea
            label="Why"
            hint={`Governors read this. ${noNames}`}
            rows={3}
            error={form.formState.errors.reason?.message}
            {...form.register('reason')}
          />
          <FoundInText text={typed} />
        </div>
      </RowPanel>
    </form>
  )
}
