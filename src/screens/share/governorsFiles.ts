import { buildReport, reportFileName } from '../../core/report/buildReport'
import { fileNameOf } from '../../core/report/fileName'
import { carefulForBoards } from '../../core/report/variants/variant'
import { leaveNothingOut, type LeaveOut } from '../../core/review/omission'
import { dayOf, today } from '../../state/clock'
import { forGovernors, governorsFile } from '../../state/governors'
import type { ReadyReview } from '../../state/openStore'
import { reportInputOf } from '../../state/reportInput'
import { fingerprintOf, pdfData } from '../../state/reviewData'
import { appAddress } from '../appAddress'
import type { PdfMaker } from '../report/makePdf'
import type { Product } from '../report/making'
import { pdfOf } from '../report/products'

/** What goes to governors unless the head asks for more: no notes, not where evidence is kept, and roles instead of names. What governors said in earlier rounds goes along. */
export const carefulForGovernors: LeaveOut = { ...leaveNothingOut, ...carefulForBoards }

/** The file in which governors see the review as it is now, by name and text. */
export const governorsFileText = (
  open: ReadyReview,
  milestone: string,
  leaveOut: LeaveOut,
): { readonly name: string; readonly text: string } => ({
  name: `${fileNameOf(open.review, 'for-governors')}.review.json`,
  text: governorsFile(open, milestone, leaveOut),
})

/** The same, to be made. */
export const governorsFileOf = (open: ReadyReview, milestone: string, leaveOut: LeaveOut): Product => ({
  what: 'file for governors',
  load: async () => async () => {
    const { name, text } = governorsFileText(open, milestone, leaveOut)
    return { name, content: text, type: 'application/json', pages: null, replaced: [], fingerprint: null }
  },
})

/** The governors' summary as a PDF that carries the same data for the same purpose. */
export const governorsPdfOf = (
  open: ReadyReview,
  milestone: string,
  leaveOut: LeaveOut,
  load: () => Promise<PdfMaker>,
): Product => {
  const report = buildReport('governors-summary', reportInputOf(open, dayOf, leaveOut.personalData), {
    data: 'current',
    omitNotes: leaveOut.notes,
    omitOwners: leaveOut.owners,
    omitNames: leaveOut.names,
    omitPlaces: leaveOut.places,
    omitComments: leaveOut.comments,
    omitPersonalData: leaveOut.personalData,
    fingerprint: fingerprintOf(open),
    today: today(),
    ...(appAddress !== null && { appAddress }),
  })
  return {
    ...pdfOf(
      { ...report, fileName: reportFileName(open.review, 'for-governors', 'current') },
      () => pdfData(open, 'current', leaveOut, forGovernors(milestone)),
      load,
    ),
    what: 'PDF for governors',
  }
}
