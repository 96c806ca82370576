import type { Pack } from '../core/content/pack'
import type { DataChoice, LeaveOut } from '../core/review/omission'
import { foldEvents, type Review } from '../core/review/review'
import { fingerprintOf } from '../storage/fingerprint'
import { packReference } from '../storage/packHash'
import { withData, type ReviewCopy } from '../storage/reviewCopy'
import { newId, now } from './clock'
import { reviewFileText } from './openFile'

export { fingerprintOf }

/** The review as it goes into a PDF, as a file of always the same name. */
const reviewAttachment = (copy: ReviewCopy, choice: DataChoice, leaveOut: LeaveOut) => ({
  name: 'review.json',
  text: reviewFileText(withData(copy, choice, leaveOut)),
  description: 'The review, to open again in Unannounced',
})

/** What a PDF carries of its review besides its pages. */
export interface PdfData {
  /** Of the whole log, in hexadecimal digits: the same whatever goes along. */
  readonly fingerprint: string
  /** The file to put inside; `null`: none. */
  readonly attachment: ReturnType<typeof reviewAttachment> | null
}

/** The data of a review for a PDF. What is left out of its pages is left out here too. */
export const pdfData = (copy: ReviewCopy, choice: DataChoice | 'none', leaveOut: LeaveOut): PdfData => ({
  fingerprint: fingerprintOf(copy),
  attachment: choice === 'none' ? null : reviewAttachment(copy, choice, leaveOut),
})

/** A review of this checklist without a school and without an answer, which is kept nowhere: blank sheets are printed from it. */
export const blankReview = (pack: Pack): Review => {
  const writer = newId()
  return foldEvents([{ id: `${writer}:1`, seq: 1, at: now(), by: writer, replaces: [], kind: 'review-started', review: newId(), group: newId(), pack: packReference(pack) }])
}
