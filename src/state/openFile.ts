import type { Pack } from '../core/content/pack'
import type { Problem } from '../core/content/problem'
import { openFile as readFile } from '../storage/openFile'
import type { ReviewCopy } from '../storage/reviewCopy'
import { writeReviewFile, type ReadReviewFile } from '../storage/reviewFile'
import { now } from './clock'
import { takeIn } from './library'

export type { ReviewCopy }

/** What came of opening a file: a review was taken in, a pack can be chosen, or it was refused and nothing was changed. */
export type FileOutcome =
  /** `added` is how many of its entries were new here; `isNew` says that the whole review was; `omitted` is how many entries it does not hold whole. */
  | { readonly kind: 'review'; readonly id: string; readonly isNew: boolean; readonly added: number; readonly omitted: number; readonly fingerprint: ReadReviewFile['fingerprint'] }
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }

/** Opens a file that somebody chose: a review file, a PDF with data, or a pack. A review is taken in at once; a pack is handed back, to start a review with. Rejects where the disk is full, or the code for it cannot be fetched. */
export const openFile = async (file: File): Promise<FileOutcome> => {
  const opened = await readFile(file)
  if (opened.kind !== 'review') return opened
  const taken = await takeIn(opened.copy)
  return taken.ok
    ? { kind: 'review', id: taken.id, isNew: taken.isNew, added: taken.added, omitted: opened.copy.omitted.length, fingerprint: opened.fingerprint }
    : { kind: 'refused', name: file.name, problems: taken.problems }
}

/** The file that holds a review of this device, as text. */
export const reviewFileText = (copy: ReviewCopy): string => writeReviewFile(copy, now())
