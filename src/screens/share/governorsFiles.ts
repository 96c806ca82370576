import { buildReport, reportFileName } from '../../core/report/variants/buildReport'
import { fileNameOf } from '../../core/report/fileName'
import { carefulForBoards } from '../../core/report/variant'
import { omitNothing, type OmitChoice } from '../../core/review/omission'
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
export const carefulForGovernors: OmitChoice = { ...omitNothing, ...carefulForBoards }

/** The file in which governors see the review as it is now, by name and text. */
export const governorsFileText = (
  open: ReadyReview,
  milestone: string,
  omit: OmitChoice,
): { readonly name: string; readonly text: string } => ({
  name: `${fileNameOf(open.review, 'for-governors')}.review.json`,
  text: governorsFile(open, milestone, omit),
})

/** The same, to be made. */
export const governorsFileOf = (open: ReadyReview, milestone: string, omit: OmitChoice): Product => ({
  what: 'file for governors',
  load: async () => async () => {
    const { name, text } = governorsFileText(open, milestone, omit)
    return { name, content: text, type: 'application/json', pages: null, replaced: [], fingerprint: null }
  },
})

/** The governors' summary as a PDF that carries the same data for the same purpose. */
export const governorsPdfOf = (
  open: ReadyReview,
  milestone: string,
  omit: OmitChoice,
  load: () => Promise<PdfMaker>,
): Product => {
  const report = buildReport('governors-summary', reportInputOf(open, dayOf, omit.personalData), {
    data: 'current',
    omitNotes: omit.notes,
    omitOwners: omit.owners,
    omitNames: omit.names,
    omitPlaces: omit.places,
    omitComments: omit.comments,
    omitPersonalData: omit.personalData,
    fingerprint: fingerprintOf(open),
    today: today(),
    ...(appAddress !== null && { appAddress }),
  })
  return {
    ...pdfOf(
      { ...report, fileName: reportFileName(open.review, 'for-governors', 'current') },
      () => pdfData(open, 'current', omit, forGovernors(milestone)),
      load,
    ),
    what: 'PDF for governors',
  }
}
