import { deleteForm, readForms } from '../storage/formRecords'
import { deleteDraft, readDrafts } from '../storage/reviewStore'
import { onDevice } from './device'
import { forgetForm, formsHere } from './forms'
import { noPage, ownPage } from './page'
import { isPageGone } from './pageLocks'

/** Something that was typed and is no part of a review yet: a form that was left, or the text of a field before it settles. */
export interface Unfinished {
  readonly kind: 'form' | 'draft'
  /** Empty: of no review yet. */
  readonly review: string
  readonly page: string
  /** The form, or the field, by its name. */
  readonly name: string
  readonly texts: readonly string[]
  /** Whether another page that is open still holds it, and would keep it anew. */
  readonly isOpenElsewhere: boolean
}

/** Every text in what stands in a form, however deep. */
const textsIn = (values: unknown): readonly string[] => {
  if (typeof values === 'string') return [values]
  return typeof values === 'object' && values !== null ? Object.values(values).flatMap(textsIn) : []
}

const isOpenElsewhere = async (page: string): Promise<boolean> =>
  page !== ownPage && page !== noPage && !(await isPageGone(page))

const readOf = async (review: string): Promise<readonly Unfinished[]> => {
  const read = await onDevice(async (store) => ({
    forms: await readForms(store, review),
    drafts: await readDrafts(store, review),
  })).catch(() => null)
  const { forms, drafts } = read?.ok === true ? read.value : { forms: [], drafts: [] }
  const found = [
    // What this page holds is newer than what it has stored.
    ...formsHere(review).map((begun) => ({
      kind: 'form' as const,
      page: ownPage,
      name: begun.form,
      texts: textsIn([begun.values, begun.openedWith]),
    })),
    ...forms
      .filter(({ page }) => page !== ownPage)
      .map((begun) => ({
        kind: 'form' as const,
        page: begun.page,
        name: begun.form,
        texts: textsIn([begun.values, begun.openedWith]),
      })),
    ...drafts.map(({ page, field, change }) => ({ kind: 'draft' as const, page, name: field, texts: textsIn(change) })),
  ]
  return Promise.all(found.map(async (one) => ({ ...one, review, isOpenElsewhere: await isOpenElsewhere(one.page) })))
}

/** What was typed on this device for a review, or for none yet, and is no part of any. */
export const readUnfinished = async (review: string): Promise<readonly Unfinished[]> =>
  (await Promise.all([review, ''].map(readOf))).flat()

/** Takes it away for good. Rejects where the device cannot be reached. */
export const throwAway = async ({ kind, review, page, name }: Unfinished): Promise<void> => {
  if (kind === 'form' && page === ownPage) return forgetForm({ review, form: name })
  const removed = await onDevice((store) =>
    kind === 'form' ? deleteForm(store, review, page, name) : deleteDraft(store, [review, page, name]),
  )
  if (!removed.ok) throw new Error(`storage: ${removed.refusal}`)
}
