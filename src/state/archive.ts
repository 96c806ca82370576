import * as z from 'zod/mini'
import { recallEach, remember } from './remembered'
import { patchSummary } from './reviewList'
import { tellTabs } from './tabs'

/*
 * Which reviews are archived: put away, so that the list of reviews is short. That is a matter of this device, not of a
 * review, so it goes into no file, and an archived review is as any other wherever it is not listed.
 */

const keyOf = (review: string): string => `archived/${review}`

/** Whether each of some reviews is archived on this device, in their order. */
export const archivedEach = async (reviews: readonly string[]): Promise<readonly boolean[]> =>
  (await recallEach(reviews.map(keyOf), z.boolean())).map((isArchived) => isArchived === true)

/** Archives a review on this device, in every tab, or brings it back. Where that cannot be stored, it holds for as long as the page is open. */
export const setArchived = async (review: string, isArchived: boolean): Promise<void> => {
  await remember(keyOf(review), isArchived)
  patchSummary(review, { isArchived })
  tellTabs({ kind: 'archived', review })
}

/** Brings what the list says of a review in step with what another tab stored. */
export const rereadArchived = async (review: string): Promise<void> => {
  const [isArchived = false] = await archivedEach([review])
  patchSummary(review, { isArchived })
}
