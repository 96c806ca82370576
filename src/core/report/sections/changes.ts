import { sayDate } from '../../math/calendar'
import type { Block } from '../blocks'
import { compareReviews, type Comparison } from '../changes'
import { changesBlocks, type SideNames } from '../changeWords'
import { dumbbellBlock } from '../charts/dumbbells'
import type { ReportInput } from '../reportInput'

/** What changed since the last milestone; `null`: there is none to compare with. */
export const comparisonSince = ({ pack, review, since }: ReportInput): Comparison | null =>
  since === null ? null : compareReviews(pack, since, review)

/** `since “Autumn 2026” (23 November 2026)`; `since last time` where no milestone says when that was. */
export const sinceWords = ({ review }: ReportInput): string => {
  const milestone = review.milestones.at(-1)
  return milestone === undefined ? 'since last time' : `since “${milestone.name}” (${sayDate(milestone.madeOn)})`
}

/** The figures then and now, the areas as a picture, and each answer that is another. */
export const changeBlocks = (input: ReportInput): readonly Block[] => {
  const comparison = comparisonSince(input)
  if (comparison === null) {
    return [
      { kind: 'heading', level: 2, text: 'Changes since the last milestone' },
      { kind: 'paragraph', text: 'No milestone yet to compare with.' },
    ]
  }
  const names: SideNames = { before: input.review.milestones.at(-1)?.name ?? 'Before', after: 'Now' }
  return [
    { kind: 'heading', level: 2, text: `Changes ${sinceWords(input)}` },
    dumbbellBlock(comparison, names),
    ...changesBlocks(comparison, names),
  ]
}
