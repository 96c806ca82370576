import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { proposedFor, type Action } from '../../core/plan/planActions'
import { statusWords, stepWords } from '../../core/report/words'
import { record, useReadyReview } from '../../state/openReview'
import { Button } from '../../ui/Button'
import { SelectField, TextArea, TextField } from '../../ui/Field'
import { sayDate } from '../when'
import { actionEditsSchema, editChanges, type ActionFields } from './actionEdits'
import { statuses } from './statuses'

/** Puts one field back; there only while the field says something else. */
const AsProposed = ({ what, isChanged, proposed, onReset }: { readonly what: string; readonly isChanged: boolean; readonly proposed: string; readonly onReset: () => void }) => {
  if (!isChanged) return null
  return (
    <p className="as-proposed small">
      <span className="muted">Proposed: {proposed}</span>{' '}
      <Button look="quiet" onClick={onReset}>As proposed<span className="visually-hidden">: {what}</span></Button>
    </p>
  )
}

/** What the school may change in an action. */
export const ActionForm = ({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) => {
  const { pack, review } = useReadyReview()
  const proposed = proposedFor(pack, review, action)
  const { wording, owner, due, status, note } = action
  const { register, handleSubmit, watch, setValue, formState: { errors } } = useForm<ActionFields>({
    resolver: zodResolver(actionEditsSchema),
    defaultValues: { wording, owner, due, status, note },
  })
  const typed = watch()
  const reset = (field: 'wording' | 'owner' | 'due') => setValue(field, proposed[field], { shouldValidate: true })
  const save = (fields: ActionFields) => {
    editChanges(action.id, fields, proposed).forEach(record)
    onClose()
  }
  return (
    <form className="plan-form stack" noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
      <p className="muted">{stepWords(pack, action.start)}. {action.question.text}</p>
      <div>
        <TextArea label="What to do" rows={4} error={errors.wording?.message} {...register('wording')} />
        <AsProposed what="what to do" isChanged={typed.wording !== proposed.wording} proposed={proposed.wording} onReset={() => reset('wording')} />
      </div>
      <div>
        <TextField label="Owner" hint="A role, such as “Deputy head”. No names." error={errors.owner?.message} {...register('owner')} />
        <AsProposed what="owner" isChanged={typed.owner !== proposed.owner} proposed={proposed.owner} onReset={() => reset('owner')} />
      </div>
      <div>
        <TextField label="Due" type="date" error={errors.due?.message} {...register('due')} />
        <AsProposed what="due" isChanged={typed.due !== proposed.due} proposed={sayDate(proposed.due)} onReset={() => reset('due')} />
      </div>
      <SelectField label="Status" options={statuses.map((value) => ({ value, label: statusWords[value] }))} {...register('status')} />
      <TextArea label="Note" hint="No child’s name." rows={3} error={errors.note?.message} {...register('note')} />
      <div className="row">
        <Button look="primary" type="submit">Save changes</Button>
        <Button onClick={onClose}>Leave as it was</Button>
      </div>
    </form>
  )
}
