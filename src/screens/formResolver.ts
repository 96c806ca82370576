import { zodResolver } from '@hookform/resolvers/zod'
import { get, set, type FieldValues, type Resolver } from 'react-hook-form'
import type * as z from 'zod/mini'
import { incompleteDate } from './enteredDate'

/** Whether a field holds something that comes to no value, such as a date without its year. */
const isHalfEntered = (field: unknown): boolean => {
  const ref: unknown = get(field, 'ref')
  return ref instanceof HTMLInputElement && ref.validity.badInput
}

/**
 * Holds a form against its schema. A date of which a part is missing reads as empty to a script, so that it would pass where a
 * date may be left out: here it reaches the schema as what it is.
 */
export const formResolver = <Values extends FieldValues, Output>(schema: z.ZodMiniType<Output, Values>): Resolver<Values, unknown, Output> => {
  const resolve = zodResolver(schema)
  return (values, context, options) => {
    const halfEntered = (options.names ?? []).filter((name) => isHalfEntered(get(options.fields, name)))
    if (halfEntered.length === 0) return resolve(values, context, options)
    const marked = structuredClone(values)
    for (const name of halfEntered) set(marked, name, incompleteDate)
    return resolve(marked, context, options)
  }
}
