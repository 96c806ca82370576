import { createContext, useContext } from 'react'
import { create, createStore, useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { HeldPacks, Packs } from '../core/review/adoption'
import type { Problem } from '../core/content/problem'
import type { ReviewEvent } from '../core/review/event'
import type { Folded } from '../core/review/foldEvents'
import type { OmittedEvent } from '../core/review/omission'
import type { Review } from '../core/review/review'
import type { DocumentParts, DocumentState, OpenDocument, ReadyDocument } from './document'

/** What is known of a review beside its log. */
export interface KnownOfReview {
  /** All packs of it that are here, by their hashes. */
  readonly packs: Packs
  /** Stored records that could not be read. */
  readonly damaged: readonly Problem[]
  /** As of when it is in a file, which was saved on this device or opened on it; `null`: in none. */
  readonly backedUpAt: string | null
  /** When the reminder to save one was last put off; `null`: never. */
  readonly reminderPutOffAt: string | null
}

/** What follows from the log of a review. */
export interface ReviewView extends HeldPacks {
  readonly review: Review
}

/** What a review is made of, as a document. */
export interface ReviewParts extends DocumentParts {
  readonly event: ReviewEvent
  readonly place: OmittedEvent
  readonly folded: Folded
  readonly known: KnownOfReview
  readonly view: ReviewView
}

export type ReadyReview = ReadyDocument<ReviewParts>
export type OpenReview = DocumentState<ReviewParts>
export type ReviewDocument = OpenDocument<ReviewParts>

/** The reviews of this page, by their ids: those that are open, and those that are about to be. */
export const openedReviews = new Map<string, ReviewDocument>()

export const openedReview = (id: string): ReviewDocument | null => openedReviews.get(id) ?? null

/** The review of a part of the page: that of the shell around it. */
export const ReviewContext = createContext<ReviewDocument | null>(null)

/** The review that was opened last in this page: what is outside the shell of any review means this one. */
export const useLastOpened = create<{ readonly document: ReviewDocument | null }>()(() => ({ document: null }))

/** How the review that was opened last stands now. */
export const lastOpened = (): OpenReview => useLastOpened.getState().document?.state.getState() ?? nothing
const nothing: OpenReview = { status: 'closed', id: '' }
const nothingOpen = createStore<OpenReview>()(() => nothing)

/** The review that is shown here, to record in it. Throws outside the shell of any. */
export const useReviewDocument = (): ReviewDocument => {
  const document = useContext(ReviewContext)
  if (document === null) throw new Error('no review is shown here')
  return document
}

const wholeState = (open: OpenReview): OpenReview => open

/** What is taken of how a review of this page stands, as it changes. */
export function useStateOf(document: ReviewDocument): OpenReview
export function useStateOf<Taken>(document: ReviewDocument, select: (open: OpenReview) => Taken): Taken
export function useStateOf<Taken>(
  { state }: ReviewDocument,
  select: (open: OpenReview) => OpenReview | Taken = wholeState,
): OpenReview | Taken {
  return useStore(state, select)
}

/** What is taken of how the review stands that was opened last, for what is outside the shell of any; *closed* where none was. */
export function useOpenReview(): OpenReview
export function useOpenReview<Taken>(select: (open: OpenReview) => Taken): Taken
export function useOpenReview<Taken>(
  select: (open: OpenReview) => OpenReview | Taken = wholeState,
): OpenReview | Taken {
  const last = useLastOpened(({ document }) => document)
  return useStore(last?.state ?? nothingOpen, select)
}

const wholeReview = (open: ReadyReview): ReadyReview => open

/**
 * What a screen takes of the review that is shown here, drawn anew where that has changed; an object that is picked together counts by its
 * parts. Throws where none is ready: screens below the review's own shell are only drawn when it is.
 */
export function useReadyReview(): ReadyReview
export function useReadyReview<Taken>(select: (open: ReadyReview) => Taken): Taken
export function useReadyReview<Taken>(
  select: (open: ReadyReview) => ReadyReview | Taken = wholeReview,
): ReadyReview | Taken {
  return useStateOf(
    useReviewDocument(),
    useShallow((open) => select(ready(open))),
  )
}

/** The review where it is ready. Throws where it is not. */
export const ready = (open: OpenReview): ReadyReview => {
  if (open.status !== 'ready') throw new Error('no review is open')
  return open
}

/** Whether the review is seen here by a governor, who reads, comments and signs but does not answer. */
export const isGovernor = ({ review, me }: Pick<ReadyReview, 'review' | 'me'>): boolean =>
  review.contributors.some(({ id, isGovernor: is }) => id === me && is === true)
