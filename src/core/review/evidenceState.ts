import { addMonths, type IsoDate } from '../math/calendar'
import type { EvidenceEntry } from './eventValues'

/** How long a check of evidence counts: so many months back from the review date. */
export const evidenceMonths = 12

/** Whether a check was so long before the review date that it counts no more. */
export const isTooOld = (checkedOn: IsoDate, reviewDate: IsoDate): boolean =>
  checkedOn < addMonths(reviewDate, -evidenceMonths)

/** Why an entry backs no claim: one of - *no-place* - it does not say where it is kept - *not-checked* - nobody has said when it was checked - *too-old* - see `isTooOld`. */
export type EvidenceLack = 'no-place' | 'not-checked' | 'too-old'

/** All that an entry lacks; empty exactly where `isCurrentEvidence` holds. */
export const evidenceLacks = ({ where, checkedOn }: EvidenceEntry, reviewDate: IsoDate): readonly EvidenceLack[] => [
  ...(where.trim() === '' ? (['no-place'] as const) : []),
  ...(checkedOn === null ? (['not-checked'] as const) : isTooOld(checkedOn, reviewDate) ? (['too-old'] as const) : []),
]
