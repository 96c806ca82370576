import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Pack } from '../core/content/pack'
import type { Problem } from '../core/content/problem'
import type { Plan } from '../core/plan/planActions'
import type { Log } from '../core/review/log'
import type { OmittedEvent } from '../core/review/omission'
import type { Review } from '../core/review/review'
import type { Scorecard } from '../core/scoring/scoreReview'
import type { StorageRefusal } from '../storage/database'
import type { SaveStatus } from './saving'

/** The review that is open, with all that follows from its log. */
export interface ReadyReview {
  readonly status: 'ready'
  readonly id: string
  readonly pack: Pack
  readonly log: Log
  /** What stands for events that have never been on this device, or not whole. */
  readonly omitted: readonly OmittedEvent[]
  readonly review: Review
  readonly scorecard: Scorecard
  readonly plan: Plan
  readonly saveStatus: SaveStatus
  /** Stored records that could not be read. */
  readonly damaged: readonly Problem[]
  /** The contributor who answers on this device. */
  readonly me: string
  /** When a file of it was last saved from this device; `null`: never. */
  readonly backedUpAt: string | null
  /** When the reminder to save one was last put off; `null`: never. */
  readonly reminderPutOffAt: string | null
  /** What was done in this page and can be undone, or done again, the latest last: for each the events that it was. */
  readonly undoable: readonly (readonly string[])[]
  readonly redoable: readonly (readonly string[])[]
  /** An undo or redo of a field that somebody has changed since: it waits for a yes. */
  readonly askFirst: { readonly direction: 'undo' | 'redo' } | null
}

/** One of - *closed* - *loading* - *missing*, not on this device - *unreadable*, the browser refused to read - *damaged*, cannot be opened - *deleted*, in another tab while it was open here - *removed*, with everything else on this device, in another tab - *ready*. */
export type OpenReview =
  | { readonly status: 'closed' }
  | { readonly status: 'loading' | 'unreadable' | 'removed'; readonly id: string }
  /** `refusal` says why the device could not be asked; `null`: it was, and does not have it. */
  | { readonly status: 'missing'; readonly id: string; readonly refusal: StorageRefusal | null }
  | {
      readonly status: 'damaged'
      readonly id: string
      readonly isNewer: boolean
      readonly problems: readonly Problem[]
      readonly records: readonly unknown[]
    }
  | {
      readonly status: 'deleted'
      readonly id: string
      readonly pack: Pack
      readonly log: Log
      readonly omitted: readonly OmittedEvent[]
      readonly me: string
    }
  | ReadyReview

export const useOpenReview = create<OpenReview>()(() => ({ status: 'closed' }))

export const setOpen = (state: OpenReview): void => useOpenReview.setState(state, true)

const wholeReview = (open: ReadyReview): ReadyReview => open

/**
 * What a screen takes of the open review, drawn anew where that has changed; an object that is picked together counts by its
 * parts. Throws where none is ready: screens below the review's own shell are only drawn when it is.
 */
export function useReadyReview(): ReadyReview
export function useReadyReview<Taken>(select: (open: ReadyReview) => Taken): Taken
export function useReadyReview<Taken>(
  select: (open: ReadyReview) => ReadyReview | Taken = wholeReview,
): ReadyReview | Taken {
  return useOpenReview(useShallow((open) => select(ready(open))))
}

/** The review where it is ready. Throws where it is not. */
export const ready = (open: OpenReview): ReadyReview => {
  if (open.status !== 'ready') throw new Error('no review is open')
  return open
}

/** Whether the review is seen here by a governor, who reads, comments and signs but does not answer. */
export const isGovernor = ({ review, me }: Pick<ReadyReview, 'review' | 'me'>): boolean =>
  review.contributors.some(({ id, isGovernor: is }) => id === me && is === true)

/** Changes the open review if it is still the one with this id. */
export const patch = (id: string, change: Partial<ReadyReview>): void => {
  const open = useOpenReview.getState()
  if (open.status === 'ready' && open.id === id) setOpen({ ...open, ...change })
}
