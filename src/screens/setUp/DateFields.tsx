import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '../../ui/Button'
import { DateField } from '../DateField'
import { DateRows } from './DateRows'
import type { SetUpValues } from './setUpForm'

const TermRows = () => {
  const { control } = useFormContext<SetUpValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'terms' })
  return (
    <DateRows
      title="Term dates"
      count={fields.length}
      addLabel={fields.length === 0 ? 'Add a term' : 'Add another term'}
      onAdd={() => append({ start: '', end: '' })}
      hint="With them, due dates skip the holidays between the first term and the last, and an action can be due “by half-term” or “by the end of term”. Give each half of a term as a row of its own, so that half-terms are left out too."
    >
      {fields.map(({ id }, index) => (
        <div key={id} className="item" role="group" aria-label={`Term ${index + 1}`}>
          <DateField label="First day" control={control} name={`terms.${index}.start`} />
          <DateField label="Last day" control={control} name={`terms.${index}.end`} />
          <Button look="quiet" aria-label={`Remove term ${index + 1}`} onClick={() => remove(index)}>
            Remove
          </Button>
        </div>
      ))}
    </DateRows>
  )
}

const MeetingRows = () => {
  const { control } = useFormContext<SetUpValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'governorsMeetings' })
  return (
    <DateRows
      title="Full governors’ meetings"
      count={fields.length}
      addLabel={fields.length === 0 ? 'Add a meeting' : 'Add another meeting'}
      onAdd={() => append({ date: '' })}
      hint="With them, an action can be due “before the next full governors’ meeting”: on the last working day before it. Where a meeting moves, its due dates move with it."
    >
      {fields.map(({ id }, index) => (
        <div key={id} className="item" role="group" aria-label={`Meeting ${index + 1}`}>
          <DateField label="Day of the meeting" control={control} name={`governorsMeetings.${index}.date`} />
          <Button look="quiet" aria-label={`Remove meeting ${index + 1}`} onClick={() => remove(index)}>
            Remove
          </Button>
        </div>
      ))}
    </DateRows>
  )
}

/** When the review is, when the next, when school is open and when its governors meet. */
export const DateFields = () => {
  const { control } = useFormContext<SetUpValues>()
  return (
    <>
      <div className="setup-fields">
        <DateField
          label="Review date"
          hint="Due dates count from it, or from the day of a later answer."
          control={control}
          name="reviewDate"
        />
        <DateField label="Next review" hint="Left empty: a year on." control={control} name="nextReview" />
      </div>
      <TermRows />
      <MeetingRows />
    </>
  )
}
