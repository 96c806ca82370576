import { jsPDF } from 'jspdf'
import type { Block, Report } from '../core/report/blocks'
import { attachJson, type Attachment } from './attachFile'
import { prepareBlock } from './drawBlocks'
import { embedFont } from './fontFace'
import { createSheet, drawFurniture, type Sheet } from './page'
import { feetOf, gapBefore, leadsOf, type Placed } from './paginate'
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

/** Drawing for longer than this at a stretch would be felt. Each pause itself costs 4 ms, since browsers hold back timers that follow each other. */
const longestStretchMs = 12

/** Lets the browser paint the progress and answer whoever wants to stop. */
const yieldToEvents = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** The file's identifier, 32 hexadecimal digits: jsPDF would draw it by lot. Tells files apart and protects nothing. */
const fileId = (text: string): string => {
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (let index = 0; index < text.length; index += 1) {
    const lane = index % 4
    words[lane] = Math.imul((words[lane] ?? 0) ^ text.charCodeAt(index), 0x01000193) ^ (words[(lane + 1) % 4] ?? 0) >>> 15
  }
  return words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('').toUpperCase()
}

const drawAll = async (sheet: Sheet, blocks: readonly Block[], onProgress: (done: number) => void): Promise<void> => {
  const drawings = blocks.map((block) => prepareBlock(sheet, block))
  const leads = leadsOf(blocks, drawings)
  const feet = feetOf(blocks, drawings, leads)
  let previous: Placed | null = null
  let paused = performance.now()
  for (const [index, block] of blocks.entries()) {
    if (performance.now() - paused > longestStretchMs) {
      await yieldToEvents()
      paused = performance.now()
    }
    const drawing = drawings[index] ?? null
    if (block.kind === 'page-break' && !sheet.isFresh()) sheet.newPage()
    if (drawing !== null) {
      if (!sheet.isFresh()) sheet.moveTo(sheet.y() + gapBefore(previous, drawing))
      sheet.ensure(leads[index] ?? 0, feet[index])
      drawing.draw()
      previous = { kind: block.kind, drawing }
    }
    onProgress((index + 1) / blocks.length)
  }
}

/** Draws a report as a tagged PDF, A4, in the given TrueType fonts. Nothing is left out of it: what a font lacks is replaced visibly and listed. */
export const drawReport = async (report: Report, fonts: { readonly regular: ArrayBuffer; readonly bold: ArrayBuffer }, { createdAt, onProgress = () => {}, attachment }: PdfOptions): Promise<DrawnReport> => {
  // Thousandths of a point are finer than any printer, and keep the file small.
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 3 })
  doc.setFileId(fileId(`${createdAt.toISOString()}${JSON.stringify(report)}${attachment?.text ?? ''}`))
  const tags = tagPdf(doc, { title: wellFormed(report.title), language: report.language, creator: 'Unannounced', createdAt })
  const faces = { regular: embedFont(doc, 'SourceSans3-Regular', fonts.regular), bold: embedFont(doc, 'SourceSans3-Bold', fonts.bold) }
  const printer = createPrinter([faces.regular, faces.bold])
  const sheet = createSheet(doc, tags, faces, printer.print)
  await drawAll(sheet, report.blocks, onProgress)
  if (attachment !== undefined) await attachJson(doc, attachment, createdAt)
  const pages = drawFurniture(sheet, report.runningHead, report.marking)
  return { bytes: new Uint8Array(doc.output('arraybuffer')), pages, replaced: printer.replaced() }
}
