import { jsPDF } from 'jspdf'
import { expect, it } from 'vitest'
import { variants } from '../../src/core/report/variants/buildReport'
import { reportToDocx } from '../../src/export/reportToDocx'
import { embedFont } from '../../src/pdf/fontFace'
import { longReview } from '../core/report/longTexts'
import { reportOf } from '../core/report/reports'
import { fontBytes } from '../pdf/readPdf'
import { parsedXml, partsOf } from './cases'

const bold = embedFont(new jsPDF({ unit: 'mm' }), 'bold', fontBytes('Bold'))
/** In twentieths of a point, as table text is set. */
const widthOf = (text: string): number => (bold.widthOf(text, 9) / 25.4) * 1440

/** A label longer than this may be parted. */
const shortLabel = 14

const elements = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagName(`w:${name}`),
]
/** The pieces of a cell's text that belong on a line each. */
const piecesOf = (cell: Element): readonly string[] =>
  elements(cell, 't').flatMap(({ textContent }) => (textContent ?? '').split(/ |(?<=[-–—])/))

it.each(variants.map(({ id }) => id))(
  '%s has columns in Word that are wider than each word of their head and each short word of their cells',
  async (id) => {
    const text =
      partsOf(await reportToDocx(reportOf(id, longReview, { today: '2026-12-01' })))['word/document.xml'] ?? ''
    const broken = elements(parsedXml(text), 'tbl').flatMap((table) => {
      const widths = elements(table, 'gridCol').map((column) => Number(column.getAttribute('w:w')))
      const right = Number(elements(table, 'tblCellMar')[0]?.getElementsByTagName('w:right')[0]?.getAttribute('w:w'))
      return elements(table, 'tr').flatMap((row, rowIndex) =>
        elements(row, 'tc').flatMap((cell, column) =>
          piecesOf(cell).filter(
            (piece) => (rowIndex === 0 || piece.length <= shortLabel) && widthOf(piece) > (widths[column] ?? 0) - right,
          ),
        ),
      )
    })
    expect(broken).toEqual([])
  },
)
