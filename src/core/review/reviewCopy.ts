import type { Pack } from '../content/pack'
import { heldPacks, packsOf, type HeldPacks } from './adoption'
import { refuse, type Parsed } from '../content/problem'
import { omitEvents } from './omitEvents'
import { mostEvents } from '../log/envelope'
import { mergeCopies } from './merging'
import type { DataChoice, OmitChoice, PartialLog } from './omission'

/** A review as it lies on a device or in a file: its log, as far as it is there, the pack that it is with, and those that it was with before. */
export interface ReviewCopy extends PartialLog, HeldPacks {}

/** The copy that goes out, with history or without, and without what is left out of the page. Its fingerprint is the same. */
export const withData = (copy: ReviewCopy, choice: DataChoice, omit: OmitChoice): ReviewCopy => ({
  ...copy,
  ...omitEvents(copy, choice, omit),
})

const checklistWords = ({ title, version }: Pack): string => `“${title}”, version ${version}`

/**
 * The union of two copies of one review. Refuses a copy that bears the id of the review here but was started otherwise,
 * or with another checklist: their answers are to different questions. Where one of them has moved to a newer version, both have.
 */
export const mergeReviews = (here: ReviewCopy, other: ReviewCopy): Parsed<ReviewCopy> => {
  const [start, otherStart] = [here.log[0], other.log[0]]
  if (start?.kind !== 'review-started' || otherStart?.kind !== 'review-started')
    throw new Error('a log starts with review-started')
  if (start.pack.hash !== otherStart.pack.hash) {
    const isSaidAlike = checklistWords(here.pack) === checklistWords(other.pack)
    return refuse(
      `The file is of a review that is on this device, but it was made with another checklist: ${checklistWords(other.pack)}; here it is ${isSaidAlike ? 'one of the same name that reads otherwise' : checklistWords(here.pack)}. Copies of a review can only be put together where the checklist is the same.`,
    )
  }
  if (start.id !== otherStart.id)
    return refuse(
      'The file bears the mark of a review that is on this device, but was not started as that one was. It is no copy of it, and cannot be put together with it.',
    )
  const merged = mergeCopies(here, other)
  if (!merged.ok) return merged
  const count = new Set([...merged.value.log, ...merged.value.omitted].map(({ id }) => id)).size
  if (count > mostEvents)
    return refuse(
      `The review here and the one in the file hold ${count.toLocaleString('en-GB')} entries together. A file may hold ${mostEvents.toLocaleString('en-GB')}, so they could not be saved as one. Nothing was changed.`,
    )
  const packs = heldPacks(merged.value, packsOf([other, here]))
  // A copy always holds the pack that it is with, and the one that both are with is that of one of them.
  if (packs === null) throw new Error('a review is with a pack that neither of its copies holds')
  return { ok: true, value: { ...packs, ...merged.value } }
}
