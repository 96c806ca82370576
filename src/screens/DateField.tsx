import type { ReactNode } from 'react'
import { get, useFormState, useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { today } from '../state/clock'
import { TextField } from '../ui/Field'
import { askOfDate } from './enteredDate'

interface Props<Values extends FieldValues, Output> {
  readonly label: string
  readonly hint?: ReactNode
  readonly control: Control<Values, unknown, Output>
  readonly name: FieldPath<Values>
  /** The last day that can be chosen. */
  readonly max?: string
}

/** A date of a form. Its form has to be held against its schema by `formResolver`, which tells a date that is not complete from none. */
export const DateField = <Values extends FieldValues, Output>({
  label,
  hint,
  control,
  name,
  max,
}: Props<Values, Output>) => {
  const { errors } = useFormState({ control, name })
  const entered: unknown = useWatch({ control, name })
  const error: unknown = get(errors, `${name}.message`)
  const question = typeof entered === 'string' && error === undefined ? askOfDate(entered, today()) : null
  return (
    <div>
      <TextField
        label={label}
        hint={hint}
        type="date"
        max={max}
        error={typeof error === 'string' ? error : undefined}
        {...control.register(name)}
      />
      <p role="status" className="small">
        {question}
      </p>
    </div>
  )
}
