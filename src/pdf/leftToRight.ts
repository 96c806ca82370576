import type { jsPDF } from 'jspdf'
import { writerOf } from './pdfSyntax'

/** By the option that it alone reads. */
const isTurning = (listener: () => unknown): boolean => String(listener).includes('isInputVisual')

/**
 * Takes out of a document what joins Arabic letters and turns Hebrew round, which jsPDF does with every text and takes a
 * tenth of the drawing. Our fonts have neither: such letters are replaced before they come to it. Returns how many listeners went.
 */
export const leaveRightToLeftOut = (doc: jsPDF): number => {
  const { events } = writerOf(doc)
  const { preProcessText = {}, postProcessText = {} } = events.getTopics()
  const needless = [
    ...Object.keys(preProcessText),
    ...Object.entries(postProcessText).flatMap(([token, [listener]]) => (isTurning(listener) ? [token] : [])),
  ]
  for (const token of needless) events.unsubscribe(token)
  return needless.length
}
