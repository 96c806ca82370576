import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/universal'
import type { DrawnReport } from '../../src/pdf/drawReport'
import { readPdf, type ReadElement, type ReadPdf } from '../pdf/readPdf'

/** What files say, read back without the code that wrote them, as plain text: one line for each element, so that a change shows as a changed line. */

/** Characters that an editor hides or obeys are named, save the line feed. */
const named = (text: string): string =>
  text.replace(
    /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029\u00a0]/gu,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )

/** In one line, and without blanks at its end. */
const line = (text: string): string => named(text).replaceAll('\n', ' ⏎ ').trimEnd()

/** The texts that an element draws, with a mark in between where they go on on another page. */
const drawnText = (pageOf: ReadonlyMap<string, number>, pdf: ReadPdf, { kids }: ReadElement): string => {
  let page: number | null = null
  return kids
    .flatMap((kid): readonly string[] => {
      const now = typeof kid === 'string' ? pageOf.get(kid) : undefined
      if (typeof kid !== 'string' || now === undefined) return []
      const turned = page !== null && page !== now ? `[page ${now}] ` : ''
      page = now
      return [`${turned}${pdf.pages[now - 1]?.contents.get(kid) ?? ''}`]
    })
    .join('')
}

/** The id of the first content that an element or one below it draws; `null` where it draws nothing. */
const firstContent = ({ kids: [kid] }: ReadElement): string | null =>
  kid === undefined ? null : typeof kid === 'string' ? kid : firstContent(kid)

/** The structure tree of a PDF: role and text of each element, indented by depth, with a mark where a page begins. */
export const pdfAsText = async ({ bytes, replaced }: DrawnReport): Promise<string> => {
  const pdf = await readPdf(bytes)
  const pageOf = new Map(
    pdf.pages.flatMap(({ contents }, index) => [...contents.keys()].map((id) => [id, index + 1] as const)),
  )
  let page = 1
  const linesOf = (element: ReadElement, depth: number): readonly string[] => {
    const { role, scope, alt, kids } = element
    const first = pageOf.get(firstContent(element) ?? '') ?? 0
    const turned = first > page ? [`──── page ${first} ────`] : []
    page = Math.max(page, first)
    const text = drawnText(pageOf, pdf, element)
    const words = `${role}${scope === null ? '' : ` (${scope.toLowerCase()})`}${text === '' ? '' : `: ${text}`}${alt === null ? '' : ` [says: ${alt}]`}`
    return [
      ...turned,
      line(`${'  '.repeat(depth)}${words}`),
      ...kids.flatMap((kid) => (typeof kid === 'string' ? [] : linesOf(kid, depth + 1))),
    ]
  }
  const furniture = (pdf.pages[0]?.artifacts ?? []).filter((text) => text.trim() !== '')
  return [
    line(`title: ${pdf.title}`),
    `language: ${pdf.language}`,
    `pages: ${pdf.pages.length}`,
    line(`replaced by □: ${replaced.length === 0 ? 'nothing' : replaced.join(' ')}`),
    line(`on page 1 beside the text: ${furniture.join(' | ')}`),
    '',
    ...(pdf.root === null ? ['no structure'] : linesOf(pdf.root, 0)),
    '',
  ].join('\n')
}

/** The sheets of a workbook, row by row; a date as its day. */
export const workbookAsText = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const cell = (value: unknown): string =>
    value === null ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  const sheets = await readExcelFile(new Blob([bytes]), { trim: false })
  return sheets
    .map(({ sheet, data }) =>
      [`==== ${line(sheet)} ====`, ...data.map((row) => line(row.map(cell).join(' | '))), ''].join('\n'),
    )
    .join('\n')
}

const lineBreaksShown = (element: Element): string => {
  const copy = element.cloneNode(true)
  if (copy instanceof element.ownerDocument.defaultView!.Element)
    for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return copy.textContent ?? ''
}

/** The paragraphs of a cell, each on a line of its own. */
const cellShown = ({ children }: Element): string => [...children].map(lineBreaksShown).join('\n')

/** The headings, paragraphs, lists and tables of a Word document, one line for each paragraph, item or row. */
export const wordAsText = async (bytes: Uint8Array): Promise<string> => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  const body = new JSDOM(value).window.document.body
  const linesOf = (element: Element): readonly string[] => {
    const tag = element.tagName.toLowerCase()
    if (tag === 'ol' || tag === 'ul')
      return [tag, ...[...element.children].map((item) => line(`  ${lineBreaksShown(item)}`))]
    if (tag !== 'table') return [line(`${tag}: ${lineBreaksShown(element)}`)]
    return [
      tag,
      ...[...element.querySelectorAll('tr')].map((row) =>
        line(`  ${row.children[0]?.tagName.toLowerCase()}: ${[...row.children].map(cellShown).join(' | ')}`),
      ),
    ]
  }
  return `${[...body.children].flatMap(linesOf).join('\n')}\n`
}

/** A text file with the ends of its lines shown. */
export const textFileShown = (text: string): string => `${named(text.replaceAll('\r\n', '[CRLF]\n'))}`

/** The same of a calendar, with the lines put together that the format folds. */
export const calendarShown = (text: string): string => textFileShown(text.replaceAll('\r\n ', ''))
