import { create } from 'zustand'
import type { Problem } from '../core/content/problem'
import type { ChecklistName } from '../core/report/checklistWords'
import { foldEvents, reviewName } from '../core/review/review'
import { scoreReview, type Counts, type Gate } from '../core/scoring/scoreReview'
import type { StorageRefusal } from '../storage/database'
import { listReviewIds, readReview, type StoredReview } from '../storage/storedReview'
import { inMemory, onDevice } from './device'
import { onTabMessage } from './tabs'
import { whoAnswers } from './whoAnswers'

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
    }
  /** `isNewer`: a newer version of the app stored some of it. */
  | { readonly kind: 'damaged'; readonly id: string; readonly isNewer: boolean; readonly problems: readonly Problem[] }

/** The reviews of this device, the one changed last first; what people answered for themselves comes after the schools' own. */
export interface Library {
  readonly status: 'loading' | 'ready'
  readonly reviews: readonly ReviewSummary[]
  /** Why this browser keeps nothing; `null`: it does. */
  readonly refusal: StorageRefusal | null
}

export const useLibrary = create<Library>()(() => ({ status: 'loading', reviews: [], refusal: null }))

const summary = async (id: string, stored: StoredReview): Promise<readonly ReviewSummary[]> => {
  if (stored.kind === 'missing') return []
  if (stored.kind === 'damaged') return [{ kind: 'damaged', id, isNewer: stored.isNewer, problems: stored.problems }]
  const review = foldEvents(stored.log, stored.omitted)
  const { counts, gate } = scoreReview(stored.pack, review)
  const { school, reviewDate } = review.details
  const me = await whoAnswers(id)
  const isGovernors = review.contributors.some((contributor) => contributor.id === me && contributor.isGovernor === true)
  return [{ kind: 'found', id, group: review.group, isGovernors, isIndependent: review.isIndependent, packHash: review.pack.hash, checklist: { id: stored.pack.id, title: stored.pack.title, version: stored.pack.version }, name: reviewName(review.details), school, reviewDate, lastChangedAt: review.lastChangedAt, counts, gate }]
}

const isIndependent = (item: ReviewSummary): boolean => item.kind === 'found' && item.isIndependent

const lastChanged = (item: ReviewSummary): string => (item.kind === 'found' ? item.lastChangedAt : '')

/** Reads what this device holds. */
export const refreshLibrary = async (): Promise<void> => {
  const read = await onDevice(async (database): Promise<readonly (readonly [string, StoredReview])[]> =>
    Promise.all((await listReviewIds(database)).map(async (id) => [id, await readReview(database, id)] as const)))
  const stored = new Map(read.ok ? read.value : [])
  for (const [id, copy] of inMemory) stored.set(id, { kind: 'found', ...copy, damaged: [] })
  const reviews = (await Promise.all([...stored].map(([id, review]) => summary(id, review)))).flat().sort((a, b) => Number(isIndependent(a)) - Number(isIndependent(b)) || (lastChanged(a) < lastChanged(b) ? 1 : -1))
  useLibrary.setState({ status: 'ready', reviews, refusal: read.ok ? null : read.refusal })
}

onTabMessage(({ kind }) => {
  if (kind !== 'appended') void refreshLibrary()
})
