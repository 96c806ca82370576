import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Report } from '../core/report/blocks'
import { cleanText } from './cleanText'
import { docxBlocks, runs } from './docxBlocks'
import { fontTable, numbering, sheet, styles } from './docxStyles'

/** A report as a Word document, A4, to be edited: with Word's own headings, lists, tables and styles. */
export const reportToDocx = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const document = new Document({
    title: cleanText(report.title),
    creator: 'Unannounced',
    lastModifiedBy: 'Unannounced',
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: sheet.width, height: sheet.height },
            margin: { top: sheet.margin, right: sheet.margin, bottom: sheet.margin, left: sheet.margin },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ style: 'Furniture', children: runs(report.runningHead) })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Furniture',
                children: [
                  ...runs(report.marking),
                  new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: docxBlocks(report.blocks),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [fontTable]))
}
