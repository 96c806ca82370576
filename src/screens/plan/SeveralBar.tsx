import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { actionChanges, type NewEdits } from '../../core/plan/editing'
import type { Action } from '../../core/plan/planActions'
import { dueSymbolWords } from '../../core/plan/dueSymbols'
import { resolveDue } from '../../core/plan/schoolCalendar'
import { capitalised, howMany, statusWords } from '../../core/report/words/words'
import { dueSymbols } from '../../core/review/actionProperties'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { SelectField, TextField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { DateField } from '../DateField'
import { enteredDateOrNone } from '../enteredDate'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { undoAction } from '../undoing/undoAction'
import { mostOwner } from './ownerField'
import { statuses } from './statuses'
import '../stepBar.css'

/** Stands for what is entered beside the choice. */
const entered = '+'

/** What is to be changed in all of them; empty: it stays. */
const schema = z
  .object({
    owner: z.string(),
    otherOwner: z.string().check(z.trim(), z.normalize()),
    due: z.enum(['', entered, ...dueSymbols]),
    day: enteredDateOrNone,
    status: z.enum(['', ...statuses]),
  })
  .check(
    z.refine(({ owner, otherOwner }) => owner !== entered || otherOwner !== '', {
      path: ['otherOwner'],
      error: 'Say whose they are, by role.',
    }),
    z.refine(({ due, day }) => due !== entered || day !== '', { path: ['day'], error: 'Give the day.' }),
    z.refine(({ owner, due, status }) => owner !== '' || due !== '' || status !== '', {
      path: ['status'],
      error: 'Choose what to change: owner, due date or status.',
    }),
  )

type Values = z.infer<typeof schema>

/** What may come back of a form that was left. */
const keptSchema = z.object({
  owner: z.string(),
  otherOwner: z.string(),
  due: z.enum(['', entered, ...dueSymbols]),
  day: z.string(),
  status: z.enum(['', ...statuses]),
})

const stays = { value: '', label: 'Leave as it is' }

/** What is chosen for all comes to in one of them. What is set aside is to be done after all once it has a status. */
const editsOf = ({ owner, otherOwner, due, day, status }: Values, { proposed, setAside }: Action): NewEdits => {
  const role = owner === entered ? otherOwner : owner
  return {
    ...(role !== '' && { owner: role === proposed.owner ? null : role }),
    ...(due !== '' && { due: due === entered ? day : due }),
    ...(status !== '' && {
      status: status === 'not-started' ? null : status,
      ...(setAside !== null && { setAside: null }),
    }),
  }
}

interface Props {
  /** Those that are selected, of those that are shown. */
  readonly selected: readonly Action[]
  readonly shown: number
  readonly owners: readonly string[]
  readonly onSelectAll: () => void
  readonly onSelectNone: () => void
  /** Called when no more are to be changed. */
  readonly onLeave: () => void
}

/** At the foot of the plan: what to change in the actions that are selected, all in one step. */
export const SeveralBar = ({ selected, shown, owners, onSelectAll, onSelectNone, onLeave }: Props) => {
  const { review, details } = useReadyReview((open) => ({ review: open.id, details: open.review.details }))
  const document = useReviewDocument()
  const form = useForm<Values>({
    resolver: formResolver(schema),
    defaultValues: { owner: '', otherOwner: '', due: '', day: '', status: '' },
  })
  const kept = useKeptForm(form, { review, form: 'action-set/several', changes: [] }, keptSchema)
  const {
    register,
    control,
    formState: { errors },
  } = form
  const [owner, due] = useWatch({ control, name: ['owner', 'due'] })
  useEffect(() => {
    const leave = ({ key, target }: KeyboardEvent) => {
      const isInDialog = target instanceof Element && target.closest('dialog') !== null
      if (key === 'Escape' && !isInDialog) onLeave()
    }
    window.document.addEventListener('keydown', leave)
    return () => window.document.removeEventListener('keydown', leave)
  }, [onLeave])
  const change = form.handleSubmit((values) => {
    const isChanged = document.recordAll(selected.flatMap((action) => actionChanges(action, editsOf(values, action))))
    if (isChanged) showToast(`Changed ${howMany(selected.length, 'action')}.`, undoAction(document))
    else showToast('They were so already: nothing has changed.')
    kept.startAfresh()
    onSelectNone()
  })
  const isNone = selected.length === 0
  return (
    <form
      className="step-bar plan-several no-print"
      aria-label="Change several"
      noValidate
      onSubmit={(event) => {
        if (isNone) event.preventDefault()
        else void change(event)
      }}
    >
      <BegunEarlier {...kept} />
      <p role="status" className="how-many">
        {`${selected.length} of ${shown} selected`}
      </p>
      <div className="fields">
        <SelectField
          label="Owner"
          options={[
            stays,
            ...owners.map((role) => ({ value: role, label: role })),
            { value: entered, label: 'Another role…' },
          ]}
          {...register('owner')}
        />
        {owner === entered && (
          <TextField
            label="Which role"
            maxLength={mostOwner}
            error={errors.otherOwner?.message}
            {...register('otherOwner')}
          />
        )}
        <SelectField
          label="Due"
          options={[
            stays,
            { value: entered, label: 'On a date…' },
            ...dueSymbols
              .filter((symbol) => 'date' in resolveDue(symbol, details))
              .map((symbol) => ({ value: symbol, label: capitalised(dueSymbolWords[symbol]) })),
          ]}
          {...register('due')}
        />
        {due === entered && <DateField label="Which day" control={control} name="day" />}
        <SelectField
          label="Status"
          error={errors.status?.message}
          options={[stays, ...statuses.map((value) => ({ value, label: statusWords[value] }))]}
          {...register('status')}
        />
      </div>
      <div className="buttons">
        {selected.length < shown ? (
          <Button onClick={onSelectAll}>Select all shown</Button>
        ) : (
          <Button onClick={onSelectNone}>Select none</Button>
        )}
        <Button look="primary" type="submit" aria-disabled={isNone}>
          {isNone ? 'Select some first' : `Change ${selected.length}`}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Finish
        </Button>
      </div>
    </form>
  )
}
