import { create } from 'zustand'
import type { Problem } from '../core/content/problem'
import type { ChecklistName } from '../core/report/words/checklistWords'
import type { Counts, Gate } from '../core/scoring/scoreReview'
import type { StorageRefusal } from '../storage/database'
import { listReviewIds } from '../storage/deviceRecords'
import { onDevice, pageStore } from './device'
import { onTabMessage } from './tabs'

/** A review of this device in a line. */
export type ReviewSummary =
  | {
      readonly kind: 'found'
      readonly id: string
      /** Joins it with copies, independent answers and earlier reviews of the same school. */
      readonly group: string
      /** Whether it is read on this device as a governor. */
      readonly isGovernors: boolean
      /** One person's own answers, see `Review`. */
      readonly isIndependent: boolean
      /** Of the pack that it is made with. */
      readonly packHash: string
      readonly checklist: ChecklistName
      readonly name: string
      readonly school: string | null
      readonly reviewDate: string
      readonly lastChangedAt: string
      readonly counts: Counts
      readonly gate: Gate | null
      /** As of when it is in a file, which was saved on this device or opened on it; `null`: in none, or not known. */
      readonly inFileAt: string | null
      /** Whether it was put away on this device: it is listed among the archived ones. */
      readonly isArchived: boolean
    }
  /** `isNewer`: a newer version of the app stored some of it. */
  | { readonly kind: 'damaged'; readonly id: string; readonly isNewer: boolean; readonly problems: readonly Problem[] }

/** The reviews of this device, the one changed last first; what people answered for themselves comes after the schools' own. */
export interface ReviewList {
  readonly status: 'loading' | 'ready'
  readonly reviews: readonly ReviewSummary[]
  /** Why this browser keeps nothing; `null`: it does. */
  readonly refusal: StorageRefusal | null
}

export const useReviewList = create<ReviewList>()(() => ({ status: 'loading', reviews: [], refusal: null }))

const isIndependent = (item: ReviewSummary): boolean => item.kind === 'found' && item.isIndependent

const lastChanged = (item: ReviewSummary): string => (item.kind === 'found' ? item.lastChangedAt : '')

/** Puts what is known anew of a review into the list, where it is in it. */
export const patchSummary = (
  review: string,
  change: Partial<Pick<Extract<ReviewSummary, { kind: 'found' }>, 'inFileAt' | 'isArchived'>>,
): void =>
  useReviewList.setState(({ reviews }) => ({
    reviews: reviews.map((item) => (item.kind === 'found' && item.id === review ? { ...item, ...change } : item)),
  }))

const readList = async (): Promise<void> => {
  const read = await onDevice(listReviewIds)
  const ids = [...new Set([...(read.ok ? read.value : []), ...(await listReviewIds(pageStore))])]
  const found = ids.length === 0 ? [] : await (await import('./summaries')).readSummaries(ids)
  const reviews = [...found].sort(
    (a, b) =>
      Number(isIndependent(a)) - Number(isIndependent(b)) ||
      Number(lastChanged(a) < lastChanged(b)) - Number(lastChanged(a) > lastChanged(b)),
  )
  useReviewList.setState({ status: 'ready', reviews, refusal: read.ok ? null : read.refusal })
}

/** The list as it is being read, and what is to be read after that; `null`: nothing is. */
let reading: Promise<void> | null = null
let readingNext: Promise<void> | null = null

/**
 * Reads what this device holds. Reading and scoring are fetched once there is a review. It is read once at a time: whoever
 * asks meanwhile gets what is read from the beginning after that, together with all others who do.
 */
export const refreshReviewList = (): Promise<void> => {
  if (reading === null) {
    reading = readList().finally(() => (reading = null))
    return reading
  }
  readingNext ??= reading
    .catch(() => undefined)
    .then(() => {
      readingNext = null
      return refreshReviewList()
    })
  return readingNext
}

onTabMessage((message) => {
  if (message.kind === 'archived') void import('./archive').then((archive) => archive.rereadArchived(message.review))
  else void refreshReviewList()
})
