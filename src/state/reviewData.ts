import type { Pack } from '../core/content/pack'
import { type DataChoice, type OmitChoice, wholeLog } from '../core/review/omission'
import { foldEvents } from '../core/review/foldEvents'
import type { Review } from '../core/review/review'
import { fingerprintOf } from '../core/review/fingerprint'
import { packReference } from '../core/content/packReference'
import { withData, type ReviewCopy } from '../core/review/reviewCopy'
import { writeReviewFile, type Purpose } from '../storage/reviewFile'
import { newId, now } from './clock'
import { replyFileText } from './reply'

export { fingerprintOf }

/** The review as it goes into a PDF, as a file of always the same name. */
const reviewAttachment = (copy: ReviewCopy, choice: DataChoice, omit: OmitChoice, purpose: Purpose | null) => ({
  name: 'review.json',
  text: writeReviewFile(withData(copy, choice, omit), now(), purpose),
  description: 'The review, to open again in Unannounced',
})

/** What a PDF carries of its review besides its pages. */
export interface PdfData {
  /** Of the whole log, in hexadecimal digits: the same whatever goes along. */
  readonly fingerprint: string
  /** The file to put inside; `null`: none. */
  readonly attachment: ReturnType<typeof reviewAttachment> | null
}

/** The data of a PDF that a governor sends back: what they added, and nothing of the school's answers. */
export const replyPdfData = (open: Parameters<typeof replyFileText>[0]): PdfData => ({
  fingerprint: fingerprintOf(open),
  attachment: {
    name: 'review.json',
    text: replyFileText(open),
    description: 'What the governor sends back, to open in Unannounced',
  },
})

/** The data of a review for a PDF. What is left out of its pages is left out here too. `purpose`: what it is made for, if it is no copy like any other. */
export const pdfData = (
  copy: ReviewCopy,
  choice: DataChoice | 'none',
  omit: OmitChoice,
  purpose: Purpose | null = null,
): PdfData => ({
  fingerprint: fingerprintOf(copy),
  attachment: choice === 'none' ? null : reviewAttachment(copy, choice, omit, purpose),
})

/** A review of this checklist without a school and without an answer, which is kept nowhere: blank sheets are printed from it. `scope`: how much of the checklist it asks; `null`: all. */
export const blankReview = (pack: Pack, scope: string | null = null): Review => {
  const writer = newId()
  const stamp = { at: now(), by: writer, replaces: [] }
  return foldEvents(
    wholeLog([
      {
        ...stamp,
        id: `${writer}:1`,
        seq: 1,
        kind: 'review-started',
        review: newId(),
        group: newId(),
        pack: packReference(pack),
      },
      { ...stamp, id: `${writer}:2`, seq: 2, kind: 'detail-set', detail: 'scope', value: scope },
    ]),
  )
}
