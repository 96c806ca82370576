import type { jsPDF } from 'jspdf'
import { colours } from './page'

/** Between two lines, in millimetres: apart on any printer. */
const step = 1.1

/** Hatching, which tells what may still come from what is there, in black and white too. */
export const hatchOver = (
  doc: jsPDF,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void => {
  doc.saveGraphicsState()
  doc.rect(x, y, width, height, null)
  doc.clip()
  doc.discardPath()
  doc.setLineWidth(0.25)
  doc.setDrawColor(...colours.accent)
  for (let from = x - height; from < x + width; from += step) doc.line(from, y + height, from + height, y)
  doc.restoreGraphicsState()
}
