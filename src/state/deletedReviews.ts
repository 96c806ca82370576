import { create } from 'zustand'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { onTabMessage } from './tabs'

/** A review that was deleted in this page, as it was. */
export interface DeletedReview {
  readonly id: string
  readonly name: string
  readonly copy: ReviewCopy
}

/** What was deleted in this page and can be put back as long as the page is open, the latest first. It is in no storage. */
export const useDeletedReviews = create<{ readonly deleted: readonly DeletedReview[] }>()(() => ({ deleted: [] }))

/** Keeps what was deleted, so that it can be put back. */
export const keepDeleted = (review: DeletedReview): void =>
  useDeletedReviews.setState(({ deleted }) => ({ deleted: [review, ...deleted.filter(({ id }) => id !== review.id)] }))

/** Lets go of it: it was put back, or is to be gone from this page, too. `null`: of all. */
export const forgetDeleted = (review: string | null): void =>
  useDeletedReviews.setState(({ deleted }) => ({
    deleted: deleted.filter(({ id }) => review !== null && id !== review),
  }))

onTabMessage((message) => {
  if (message.kind === 'cleared') forgetDeleted(null)
  // Stored again, from here or from a file in another tab.
  if (message.kind === 'stored') forgetDeleted(message.review)
})
