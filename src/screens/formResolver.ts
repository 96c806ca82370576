import { zodResolver } from '@hookform/resolvers/zod'
import { get, set, type FieldValues, type Resolver, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { incompleteDate } from './enteredDate'

/** Whether a field holds something that comes to no value, such as a date without its year. */
const isHalfEntered = (field: unknown): boolean => {
  const ref: unknown = get(field, 'ref')
  return ref instanceof HTMLInputElement && ref.validity.badInput
}

/** The values with what each of these fields holds that comes to no value marked as what it is. */
const marking = <Values extends FieldValues>(
  values: Values,
  names: Iterable<string>,
  fieldOf: (name: string) => unknown,
): Values => {
  const halfEntered = [...names].filter((name) => isHalfEntered(fieldOf(name)))
  if (halfEntered.length === 0) return values
  const marked = structuredClone(values)
  for (const name of halfEntered) set(marked, name, incompleteDate)
  return marked
}

/**
 * Holds a form against its schema. A date of which a part is missing reads as empty to a script, so that it would pass where a
 * date may be left out: here it reaches the schema as what it is.
 */
export const formResolver = <Values extends FieldValues, Output>(
  schema: z.ZodMiniType<Output, Values>,
): Resolver<Values, unknown, Output> => {
  const resolve = zodResolver(schema)
  return (values, context, options) =>
    resolve(
      marking(values, options.names ?? [], (name) => get(options.fields, name)),
      context,
      options,
    )
}

/** What stands in a form, to be kept: a date of which a part is missing is kept as that, so that it is no date that was taken out. */
export const valuesToKeep = <Values extends FieldValues, Output>({
  getValues,
  control,
}: UseFormReturn<Values, unknown, Output>): Values =>
  marking(structuredClone(getValues()), control._names.mount, (name) => get(control._fields, `${name}._f`))

/** The fields that were kept as a date of which a part is missing, by their path. */
export const incompleteIn = (kept: unknown, path = ''): readonly string[] => {
  if (kept === incompleteDate) return [path]
  if (typeof kept !== 'object' || kept === null) return []
  return Object.entries(kept).flatMap(([key, part]) => incompleteIn(part, path === '' ? key : `${path}.${key}`))
}
