import { create } from 'zustand'
import { useReviewList } from './reviewList'
import type { ReviewOrder } from './reviewShelves'

/** What somebody looks for in a long list of reviews, and what of it is open: kept as long as the page is, so that Back leads to it. */
export interface ReviewFinding {
  readonly query: string
  readonly order: ReviewOrder
  /** What was opened or folded by hand, by its name. */
  readonly opened: ReadonlyMap<string, boolean>
  /** How many reviews of a part are drawn, by its name; absent: as many as at first. */
  readonly drawn: ReadonlyMap<string, number>
}

const nothing: ReviewFinding = { query: '', order: 'changed', opened: new Map(), drawn: new Map() }

export const useReviewFinding = create<ReviewFinding>()(() => nothing)

/** The part of the list that a search finds. */
export const foundPart = 'found'

/** Looks for something else; of what is found the first part is drawn again. */
export const lookFor = (query: string): void =>
  useReviewFinding.setState(({ drawn }) => ({
    query,
    drawn: new Map([...drawn].filter(([part]) => part !== foundPart)),
  }))

export const orderReviews = (order: ReviewOrder): void => useReviewFinding.setState({ order })

export const noteOpened = (name: string, isOpen: boolean): void =>
  useReviewFinding.setState(({ opened }) => ({ opened: new Map([...opened, [name, isOpen]]) }))

export const drawUpTo = (part: string, count: number): void =>
  useReviewFinding.setState(({ drawn }) => ({ drawn: new Map([...drawn, [part, count]]) }))

// Names of schools are in it: it goes with the last review.
useReviewList.subscribe(({ reviews }) => {
  if (reviews.length === 0) useReviewFinding.setState(nothing)
})
