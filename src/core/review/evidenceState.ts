import { addMonths, type IsoDate } from '../math/calendar'
import type { EvidenceEntry } from './event'

/** Why an entry backs no claim: one of - *no-place* - it does not say where it is kept - *not-checked* - nobody has said when it was checked - *too-old* - checked more than 12 months before the review date. */
export type EvidenceLack = 'no-place' | 'not-checked' | 'too-old'

/** All that an entry lacks; empty exactly where `isCurrentEvidence` holds. */
export const evidenceLacks = ({ where, checkedOn }: EvidenceEntry, reviewDate: IsoDate): readonly EvidenceLack[] => [
  ...(where.trim() === '' ? (['no-place'] as const) : []),
  ...(checkedOn === null ? (['not-checked'] as const) : checkedOn < addMonths(reviewDate, -12) ? (['too-old'] as const) : []),
]
