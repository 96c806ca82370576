import type { DataInPdf } from '../../core/report/reportInput'

/** Which data a PDF carries, in the words in which it is chosen. */
export const dataChoices: readonly { readonly data: DataInPdf; readonly label: string; readonly meaning: string }[] = [
  {
    data: 'current',
    label: 'The review as it is now',
    meaning:
      'Whoever opens this PDF in Unannounced has every answer, the evidence and the plan, but no earlier text. Earlier answers go along by their level alone: without them nobody could tell that none was taken out.',
  },
  {
    data: 'history',
    label: 'With all its history',
    meaning: 'The same, with every earlier text: the PDF is a full copy of the review.',
  },
  {
    data: 'none',
    label: 'No data: for governors and publication',
    meaning: 'The PDF is its pages alone. Nobody can open it as a review.',
  },
]
