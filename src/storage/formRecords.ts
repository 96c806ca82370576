import type { Database, FormRecord } from './database'

const durably = { durability: 'strict' } as const

/** Keeps what stands in a form, and takes away what another page kept of it, in one go. */
export const putForm = async (database: Database, record: FormRecord, insteadOf: string | null): Promise<void> => {
  const transaction = database.transaction('forms', 'readwrite', durably)
  await Promise.all([
    transaction.store.put(record),
    ...(insteadOf === null ? [] : [transaction.store.delete([record.review, insteadOf, record.form])]),
    transaction.done,
  ])
}

export const deleteForm = async (database: Database, review: string, page: string, form: string): Promise<void> => {
  await database.delete('forms', [review, page, form])
}

/** What pages have kept of a form. */
export const readForms = async (database: Database, review: string, form: string): Promise<readonly FormRecord[]> =>
  (await database.getAllFromIndex('forms', 'review', review)).filter((record) => record.form === form)
