import * as z from 'zod/mini'
import { idSchema } from '../core/log/envelope'
import { isFieldOf, type Seen } from '../core/log/seen'
import type { FormRecord, RecordStore } from './recordStore'

/** Longer than what any form holds, and more fields than any form changes. */
export const mostCharacters = 200_000
const mostSeen = 500
/** The forms of a review that are read: those of many pages, each with all that it has. */
export const mostForms = 500

/** What stands in a form that was begun: what is typed, what it held when it was opened, and what of the review was seen then. */
export interface BegunForm {
  readonly values: unknown
  readonly openedWith: unknown
  readonly seen: Seen
}

/** The same with where it belongs. */
export interface StoredForm extends BegunForm, Pick<FormRecord, 'review' | 'page' | 'form'> {}

const seenSchema = z.map(z.string().check(z.maxLength(400)), idSchema).check(z.refine((seen) => seen.size <= mostSeen))

/** Whether a form changes a field: it is named by it, or by the first part of several, or saw what stood in it. */
export const isFormOf = ({ form, seen }: Pick<FormRecord, 'form' | 'seen'>, field: string): boolean =>
  isFieldOf(form, field) || (seen instanceof Map && seen.has(field))

/** How long what stands in a form is. */
const lengthOf = (values: unknown): number => JSON.stringify(values)?.length ?? 0

/** Whether this much can be kept: what was read would else be passed over. */
export const isKeepable = ({ values, openedWith, seen }: BegunForm): boolean =>
  lengthOf(values) + lengthOf(openedWith) <= mostCharacters && seen.size <= mostSeen

/** A record as what it is; `null` where it is damaged, or larger than any form makes it. What stands in it is parsed by its form. */
const parseForm = ({ review, page, form, values, openedWith, seen }: FormRecord): StoredForm | null => {
  const parsed = seenSchema.safeParse(seen)
  const begun = {
    review,
    page,
    form,
    values,
    openedWith,
    seen: parsed.success ? parsed.data : new Map<string, string>(),
  }
  try {
    return parsed.success && isKeepable(begun) ? begun : null
  } catch {
    // It goes round in a circle, which nothing in a form does.
    return null
  }
}

/** Keeps what stands in a form, and takes away what another page kept of it, in one go. */
export const putForm = (store: RecordStore, record: StoredForm, insteadOf: string | null): Promise<void> =>
  store.write(['forms'], async (records) => {
    records.put('forms', record)
    if (insteadOf !== null) records.delete('forms', [record.review, insteadOf, record.form])
  })

export const deleteForm = (store: RecordStore, review: string, page: string, form: string): Promise<void> =>
  store.write(['forms'], async (records) => records.delete('forms', [review, page, form]))

/** What pages have kept of the forms of a review. What is damaged is left out. */
export const readForms = async (store: RecordStore, review: string): Promise<readonly StoredForm[]> => {
  const kept = await store.read(['forms'], (records) => records.of('forms', review, mostForms))
  return kept.flatMap((record) => parseForm(record) ?? [])
}
