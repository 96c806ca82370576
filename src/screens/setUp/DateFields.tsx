import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import type { SetUpValues } from './setUpForm'

/** More terms than this are not kept: six a year for five years. */
const mostTerms = 30

const TermRows = () => {
  const { control, register, formState: { errors } } = useFormContext<SetUpValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'terms' })
  return (
    <fieldset className="setup-terms stack tight">
      <legend>Term dates</legend>
      <p className="hint">With them, due dates skip the holidays between the first term and the last. Half terms are left out by giving each half as a row.</p>
      {fields.map(({ id }, index) => (
        <div key={id} className="term" role="group" aria-label={`Term ${index + 1}`}>
          <TextField label="First day" type="date" error={errors.terms?.[index]?.start?.message} {...register(`terms.${index}.start`)} />
          <TextField label="Last day" type="date" error={errors.terms?.[index]?.end?.message} {...register(`terms.${index}.end`)} />
          <Button look="quiet" aria-label={`Remove term ${index + 1}`} onClick={() => remove(index)}>Remove</Button>
        </div>
      ))}
      <div><Button disabled={fields.length >= mostTerms} onClick={() => append({ start: '', end: '' })}>{fields.length === 0 ? 'Add a term' : 'Add another term'}</Button></div>
    </fieldset>
  )
}

/** When the review is, when the next, and when school is open. */
export const DateFields = () => {
  const { register, formState: { errors } } = useFormContext<SetUpValues>()
  return (
    <>
      <div className="setup-fields">
        <TextField label="Review date" type="date" hint="Due dates count from it." error={errors.reviewDate?.message} {...register('reviewDate')} />
        <TextField label="Next review" type="date" hint="Left empty: a year on." error={errors.nextReview?.message} {...register('nextReview')} />
      </div>
      <TermRows />
    </>
  )
}
