import { useEffect } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { proposedFor, type Action } from '../../core/plan/planActions'
import { statusWords, stepWords } from '../../core/report/words/words'
import { today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { SelectField, TextArea, TextField } from '../../ui/Field'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { sayDate } from '../when'
import { actionEditsSchema, editChanges, fieldsOf, isSame, keptAction, type ActionFields } from './actionEdits'
import { DueFields } from './DueFields'
import { statuses } from './statuses'

/** Puts one field back; there only while the field says something else. */
const AsProposed = ({
  what,
  isChanged,
  proposed,
  onReset,
}: {
  readonly what: string
  readonly isChanged: boolean
  readonly proposed: string
  readonly onReset: () => void
}) => {
  if (!isChanged) return null
  return (
    <p className="as-proposed small">
      <span className="muted">Proposed: {proposed}</span>{' '}
      <Button look="quiet" onClick={onReset}>
        As proposed <span className="visually-hidden">for {what}</span>
      </Button>
    </p>
  )
}

interface Props {
  readonly action: Action
  /** Hears whether the form holds more than what is recorded. */
  readonly onTyped: (isUnsaved: boolean) => void
  readonly onSaved: () => void
  readonly onLeave: () => void
  /** Called when the form is left for the screen on which the dates of the school are entered. */
  readonly onEnterDates: () => void
}

/** What the school may change in an action. */
export const ActionForm = ({ action, onTyped, onSaved, onLeave, onEnterDates }: Props) => {
  const { id, pack, review } = useReadyReview()
  const proposed = proposedFor(pack, review, action)
  const form = useForm<ActionFields>({ resolver: formResolver(actionEditsSchema), defaultValues: fieldsOf(action) })
  const kept = useKeptForm(form, { review: id, form: `action-set/${action.id}` }, keptAction)
  const {
    register,
    control,
    getValues,
    handleSubmit,
    setValue,
    formState: { errors },
  } = form
  const typed = useWatch({ control })
  useEffect(() => {
    onTyped(!isSame(getValues(), kept.openedWith))
  })
  const reset = (field: 'wording' | 'owner' | 'due') =>
    setValue(field, proposed[field], { shouldValidate: true, shouldDirty: true })
  const resetDue = () => {
    setValue('dueBy', 'date', { shouldDirty: true })
    reset('due')
  }
  const save = (fields: ActionFields) => {
    kept.handIn(editChanges(action.id, fields, kept.openedWith, proposed))
    onSaved()
  }
  return (
    <FormProvider {...form}>
      <form className="plan-form stack" noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
        <BegunEarlier {...kept} />
        <p className="muted">
          {stepWords(pack, action.start)}. {action.question.text}
        </p>
        <div>
          <TextArea
            label="What to do"
            hint={noNames}
            rows={4}
            error={errors.wording?.message}
            {...register('wording')}
          />
          <FoundInText text={typed.wording ?? ''} />
          <AsProposed
            what="what to do"
            isChanged={typed.wording !== proposed.wording}
            proposed={proposed.wording}
            onReset={() => reset('wording')}
          />
        </div>
        <div>
          <TextField
            label="Owner"
            hint="A role, such as “Deputy head”. No names."
            error={errors.owner?.message}
            {...register('owner')}
          />
          <FoundInText text={typed.owner ?? ''} />
          <AsProposed
            what="the owner"
            isChanged={typed.owner !== proposed.owner}
            proposed={proposed.owner}
            onReset={() => reset('owner')}
          />
        </div>
        <div>
          <DueFields onEnterDates={onEnterDates} />
          <AsProposed
            what="the due date"
            isChanged={typed.dueBy !== 'date' || typed.due !== proposed.due}
            proposed={`${sayDate(proposed.due)}${proposed.due < today() ? ', a day that has passed' : ''}`}
            onReset={resetDue}
          />
        </div>
        <SelectField
          label="Status"
          options={statuses.map((value) => ({ value, label: statusWords[value] }))}
          {...register('status')}
        />
        <div>
          <TextArea label="Note" hint={noNames} rows={3} error={errors.note?.message} {...register('note')} />
          <FoundInText text={typed.note ?? ''} />
        </div>
        <div className="row">
          <Button look="primary" type="submit">
            Save changes
          </Button>
          <Button onClick={onLeave}>Leave as it was</Button>
        </div>
      </form>
    </FormProvider>
  )
}
