import type { Change } from '../../src/core/review/event'
import { foldMore, type foldLog } from '../../src/core/review/foldEvents'
import { appendingTo } from '../../src/core/review/log'
import type { Review } from '../../src/core/review/review'

/** What a review comes to with one change more. */
export const withOneMore = (before: ReturnType<typeof foldLog>, change: Change): Review =>
  foldMore(before, [
    appendingTo(before.standing).add(change, { writer: 'next', n: 1, at: '2026-11-24T10:00:00Z', by: 'head' }),
  ]).review
