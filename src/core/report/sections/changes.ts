import { sayDate } from '../../math/calendar'
import type { Block } from '../blocks'
import { compareReviews, type Comparison } from '../changes'
import { changesBlocks, type SideNames } from '../changeWords'
import { dumbbellBlock } from '../charts/dumbbells'
import type { ReportInput } from '../reportInput'

/** What changed since the milestone that the input compares with; `null`: there is none. */
export const comparisonSince = ({ pack, review, since }: ReportInput): Comparison | null =>
  since === null ? null : compareReviews(pack, since.review, review)

/** `since “Autumn 2026” (23 November 2026)`; `since last time` where there is nothing to compare with. */
export const sinceWords = ({ since }: Pick<ReportInput, 'since'>): string =>
  since === null ? 'since last time' : `since “${since.milestone.name}” (${sayDate(since.milestone.madeOn)})`

/** Why there is nothing to compare with. */
export const nothingToCompare = ({ review }: Pick<ReportInput, 'review'>): string =>
  review.milestones.length === 0 ? 'What changed: there is no milestone yet to compare with.' : 'What changed: nothing since the last milestone, or this copy does not hold what stood there then.'

/** The figures then and now, the areas as a picture, and each answer that is another; nothing where there is nothing to compare with. */
export const changeBlocks = (input: ReportInput): readonly Block[] => {
  const comparison = comparisonSince(input)
  if (comparison === null) return []
  const names: SideNames = { before: input.since?.milestone.name ?? 'Before', after: 'Now' }
  return [
    { kind: 'heading', level: 2, text: `Changes ${sinceWords(input)}` },
    dumbbellBlock(comparison, names),
    ...changesBlocks(comparison, names),
  ]
}
