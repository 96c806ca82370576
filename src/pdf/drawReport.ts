import { jsPDF } from 'jspdf'
import type { Block, Report } from '../core/report/blocks'
import { attachJson, type Attachment } from './attachFile'
import { prepareBlock } from './drawBlocks'
import { embedFont } from './fontFace'
import { leaveRightToLeftOut } from './leftToRight'
import { createSheet, drawFurniture, type Sheet } from './page'
import {
  footOf,
  gapBefore,
  isStranded,
  leadsOf,
  nextManner,
  partsOf,
  usual,
  type Manner,
  type Placed,
} from './paginate'
import { createPrinter, wellFormed } from './printableText'
import { tagPdf } from './taggedPdf'

export interface PdfOptions {
  /** Stands in the file as its date; the same date and report give the same bytes. */
  readonly createdAt: Date
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** A file to put inside; absent: none. */
  readonly attachment?: Attachment
}

export interface DrawnReport {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters of the report that the fonts lack, each once: □ stands in their place. */
  readonly replaced: readonly string[]
}

/** The file's identifier, 32 hexadecimal digits: jsPDF would draw it by lot. Tells files apart and protects nothing. */
const fileId = (text: string): string => {
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (let index = 0; index < text.length; index += 1) {
    const lane = index % 4
    words[lane] =
      Math.imul((words[lane] ?? 0) ^ text.charCodeAt(index), 0x01000193) ^ ((words[(lane + 1) % 4] ?? 0) >>> 15)
  }
  return words
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
}

/** Draws the parts of a report, each in its manner, and returns how many pages those take that end on one with next to nothing. */
const drawAll = (
  sheet: Sheet,
  blocks: readonly Block[],
  manners: readonly Manner[],
  onProgress: (done: number) => void,
): ReadonlyMap<number, number> => {
  const stranded = new Map<number, number>()
  for (const [part, [from, to]] of partsOf(blocks).entries()) {
    const ofPart = blocks.slice(from, to)
    const manner = manners[part] ?? usual
    const drawings = ofPart.map((block) => prepareBlock(sheet, block))
    const leads = leadsOf(ofPart, drawings)
    sheet.moveFoot(footOf(ofPart, drawings, leads, manner))
    if (ofPart[0]?.kind === 'page-break' && !sheet.isFresh()) sheet.newPage()
    const firstPage = sheet.doc.getNumberOfPages()
    let previous: Placed | null = null
    for (const [index, { kind }] of ofPart.entries()) {
      const drawing = drawings[index] ?? null
      if (drawing !== null) {
        if (!sheet.isFresh()) sheet.moveTo(sheet.y() + gapBefore(previous, drawing, manner))
        sheet.ensure(leads[index] ?? 0)
        drawing.draw()
        previous = { kind, drawing }
      }
      onProgress((from + index + 1) / blocks.length)
    }
    const pages = sheet.doc.getNumberOfPages() - firstPage + 1
    if (isStranded(pages, sheet.y())) stranded.set(part, pages)
  }
  return stranded
}

/** Draws a report as a tagged PDF, A4, in the given TrueType fonts. Nothing is left out of it: what a font lacks is replaced visibly and listed. */
export const drawReport = async (
  report: Report,
  fonts: { readonly regular: ArrayBuffer; readonly bold: ArrayBuffer },
  { createdAt, onProgress = () => {}, attachment }: PdfOptions,
): Promise<DrawnReport> => {
  const id = fileId(`${createdAt.toISOString()}${JSON.stringify(report)}${attachment?.text ?? ''}`)
  const draw = (manners: readonly Manner[], tellProgress: (done: number) => void) => {
    // Thousandths of a point are finer than any printer, and keep the file small.
    const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 3 })
    leaveRightToLeftOut(doc)
    doc.setFileId(id)
    const tags = tagPdf(doc, {
      title: wellFormed(report.title),
      language: report.language,
      creator: 'Unannounced',
      createdAt,
    })
    const faces = {
      regular: embedFont(doc, 'SourceSans3-Regular', fonts.regular),
      bold: embedFont(doc, 'SourceSans3-Bold', fonts.bold),
    }
    const printer = createPrinter([faces.regular, faces.bold])
    const sheet = createSheet(doc, tags, faces, printer.print)
    return { doc, sheet, printer, stranded: drawAll(sheet, report.blocks, manners, tellProgress) }
  }
  // Where a part ends is known once it is drawn: what ends badly is set in another manner, and all is drawn again.
  let manners: readonly Manner[] = partsOf(report.blocks).map(() => usual)
  let drawn = draw(manners, onProgress)
  for (;;) {
    const next = new Map([...drawn.stranded].map(([part, pages]) => [part, nextManner(manners[part] ?? usual, pages)]))
    if ([...next.values()].every((manner) => manner === null)) break
    manners = manners.map((manner, part) => next.get(part) ?? manner)
    drawn = draw(manners, () => {})
  }
  const { doc, sheet, printer } = drawn
  if (attachment !== undefined) await attachJson(doc, attachment, createdAt)
  const pages = drawFurniture(sheet, report.runningHead, report.marking)
  return { bytes: new Uint8Array(doc.output('arraybuffer')), pages, replaced: printer.replaced() }
}
