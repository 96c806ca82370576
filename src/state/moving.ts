import type { Pack } from '../core/content/pack'
import { packReference } from '../core/content/packReference'
import { adopting } from '../core/review/adopting'
import { packsOf } from '../core/review/adoption'
import type { Change } from '../core/review/event'
import { putPack } from '../storage/reviewStore'
import { onStoreOf } from './heldReview'
import { withPacks } from './openReview'
import type { ReadyReview, ReviewDocument } from './openStore'

/** What moves a review to another version of its checklist, with how much of it is asked from then on (`null`: all). In one go, so that it is undone in one go. */
export const movingChanges = (open: ReadyReview, next: Pack, scope: string | null): readonly Change[] => {
  const started = packsOf([open]).get(open.review.startedWith.hash)
  // Without it nobody can say which answers are to questions that mean something else by now.
  if (started === undefined) return []
  return [
    ...(open.review.details.scope === scope ? [] : [{ kind: 'detail-set', detail: 'scope', value: scope } as const]),
    adopting(started, next),
  ]
}

/** Moves an open review to another version of its checklist. Rejects where that cannot be stored; then nothing is changed. */
export const moveTo = async (document: ReviewDocument, next: Pack, scope: string | null): Promise<void> => {
  const { hash } = packReference(next)
  await onStoreOf(document.id, (store) => putPack(store, hash, next))
  withPacks(document, new Map([[hash, next]]))
  document.recordAll(movingChanges(document.ready(), next, scope))
}
