import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { cellText, type Block, type Report } from '../../src/core/report/blocks'
import { planAndAnswersReport } from '../../src/core/report/variants/planAndAnswers'
import { reportToDocx } from '../../src/export/reportToDocx'
import { goldenInput, goldenReport } from '../support/goldenReview'
import {
  emptyInput,
  everything,
  hardTable,
  hardTexts,
  largePlan,
  longNote,
  parsedXml,
  partsOf,
  reportOf,
} from './cases'

const read = async (report: Report): Promise<HTMLElement> => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await reportToDocx(report)) },
    { includeDefaultStyleMap: true },
  )
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return new JSDOM(value).window.document.body
}

const part = async (report: Report, path: string): Promise<Document> =>
  parsedXml(partsOf(await reportToDocx(report))[path] ?? '')

const textOf = (element: Element | null | undefined): string => {
  for (const lineBreak of element?.querySelectorAll('br') ?? []) lineBreak.replaceWith('\n')
  return element?.textContent ?? ''
}

const golden = await read(goldenReport)

const ofKind = <Kind extends Block['kind']>(report: Report, kind: Kind) =>
  report.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)

test('headings are headings of Word, level by level', () => {
  expect([...golden.querySelectorAll('h1, h2, h3')].map(({ tagName, textContent }) => [tagName, textContent])).toEqual(
    ofKind(goldenReport, 'heading').map(({ level, text }) => [`H${level}`, text]),
  )
})

test('lists are lists of Word, each with its own numbers', async () => {
  const expected = ofKind(goldenReport, 'list').map(({ ordered, items }) => [ordered ? 'OL' : 'UL', ...items])
  expect(
    [...golden.querySelectorAll('ol, ul')].map((list) => [
      list.tagName,
      ...[...list.children].map(({ textContent }) => textContent),
    ]),
  ).toEqual(expected)
  const document = await part(
    reportOf({ kind: 'list', ordered: true, items: ['a', 'b'] }, { kind: 'list', ordered: true, items: ['c'] }),
    'word/document.xml',
  )
  const numbers = [...document.getElementsByTagName('w:numId')].map((id) => id.getAttribute('w:val'))
  expect(numbers[0]).toBe(numbers[1])
  expect(numbers[2]).not.toBe(numbers[0])
})

/** The tables of a document that are not a board, whose cells are tiles and stand under no header. */
const underHeaders = (body: HTMLElement): readonly Element[] =>
  [...body.querySelectorAll('table')].filter((table) => table.querySelector('thead') !== null)

test('tables have every cell of the report under a header row', () => {
  const expected = goldenReport.blocks.flatMap((block) => {
    const table = block.kind === 'chart' ? block.table : block
    if (table.kind === 'bars') return [[['Name', 'Value'], ...table.bars.map(({ label, words }) => [label, words])]]
    return table.kind === 'table' && table.rows.length > 0
      ? [[table.columns.map(({ title }) => title), ...table.rows.map((cells) => cells.map(cellText))]]
      : []
  })
  const found = underHeaders(golden).map((table) =>
    [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ children }) => [...children].map(textOf).join('\n')),
    ),
  )
  expect(found).toEqual(expected)
  expect(golden.querySelectorAll('table')).toHaveLength(expected.length + ofKind(goldenReport, 'board').length)
})

test('a board is a table of tiles, each with its sign, its name in full and how it stands', () => {
  const [board] = ofKind(goldenReport, 'board')
  const [table] = golden.querySelectorAll('table')
  const cells = [...(table?.querySelectorAll('td') ?? [])].map((cell) => [...cell.children].map(textOf))
  const signs = { checked: '✓✓', 'in-place': '✓', partly: '◐', 'not-in-place': '!' } as const
  expect(cells.filter((cell) => cell.join('') !== '')).toEqual(
    board?.tiles.flatMap(({ mark, inFull, words }) => [[signs[mark as keyof typeof signs]], [inFull, words]]),
  )
  // Full rows alone: one that ends early would be mended by a program that opens it.
  expect(new Set([...(table?.querySelectorAll('tr') ?? [])].map(({ children }) => children.length)).size).toBe(1)
})

test('a header row repeats on each page, and no row is parted between two', async () => {
  const document = await part(goldenReport, 'word/document.xml')
  const margins = document.getElementsByTagName('w:pgMar')[0]
  const textWidth = 11_906 - Number(margins?.getAttribute('w:left')) - Number(margins?.getAttribute('w:right'))
  let boards = 0
  for (const table of document.getElementsByTagName('w:tbl')) {
    const rows = [...table.getElementsByTagName('w:tr')]
    const isBoard = rows.every((row) => row.getElementsByTagName('w:tblHeader').length === 0)
    if (!isBoard)
      expect(rows.map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual(
        rows.map((_row, index) => (index === 0 ? 1 : 0)),
      )
    boards += isBoard ? 1 : 0
    expect(rows.every((row) => row.getElementsByTagName('w:cantSplit').length === 1)).toBe(true)
    const widths = [...table.getElementsByTagName('w:gridCol')].map((column) => Number(column.getAttribute('w:w')))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(textWidth)
  }
  expect(boards).toBe(1)
})

test('facts, statements and paragraphs say what the report says', () => {
  const paragraphs = [...golden.querySelectorAll('body > p')].map(textOf)
  for (const { facts } of ofKind(goldenReport, 'facts'))
    for (const { term, value } of facts) expect(paragraphs).toContain(`${term}\t${value}`)
  for (const { title, text } of ofKind(goldenReport, 'statement')) {
    expect(paragraphs).toContain(title)
    expect(paragraphs).toContain(text)
  }
  for (const { text } of ofKind(goldenReport, 'paragraph')) expect(paragraphs).toContain(text)
})

test('the document is A4, in British English, with its title, and names what to take for a missing font', async () => {
  const parts = partsOf(await reportToDocx(goldenReport))
  const size = parsedXml(parts['word/document.xml'] ?? '').getElementsByTagName('w:pgSz')[0]
  expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838'])
  const defaults = parsedXml(parts['word/styles.xml'] ?? '').getElementsByTagName('w:docDefaults')[0]
  expect(defaults?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('en-GB')
  expect(defaults?.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:ascii')).toBe('Source Sans 3')
  expect(parsedXml(parts['docProps/core.xml'] ?? '').getElementsByTagName('dc:title')[0]?.textContent).toBe(
    goldenReport.title,
  )
  const fonts = [...parsedXml(parts['word/fontTable.xml'] ?? '').getElementsByTagName('w:font')]
  expect(
    fonts.map((font) => [
      font.getAttribute('w:name'),
      font.getElementsByTagName('w:altName')[0]?.getAttribute('w:val'),
    ]),
  ).toEqual([
    ['Source Sans 3', 'Calibri'],
    ['Calibri', 'Arial'],
  ])
})

test('each page has the running head, the marking and its number', async () => {
  const parts = partsOf(await reportToDocx(goldenReport))
  expect(parsedXml(parts['word/header1.xml'] ?? '').documentElement.textContent).toBe(goldenReport.runningHead)
  const footer = parsedXml(parts['word/footer1.xml'] ?? '').documentElement
  expect(footer.textContent).toMatch(/^Confidential\. Self-assessed, not an Ofsted grade\..*Page PAGE of NUMPAGES$/)
})

test('every style that is used is there', async () => {
  const parts = partsOf(
    await reportToDocx(
      reportOf(
        ...goldenReport.blocks,
        { kind: 'lines', label: 'Notes', count: 3 },
        { kind: 'paragraph', weight: 'lead', text: 'Lead.' },
        ...(['gap', 'unknown', 'good', 'neutral'] as const).map(
          (tone) => ({ kind: 'statement', tone, title: 'Title', text: 'Text' }) as const,
        ),
      ),
    ),
  )
  const known = new Set(
    [...parsedXml(parts['word/styles.xml'] ?? '').getElementsByTagName('w:style')].map((style) =>
      style.getAttribute('w:styleId'),
    ),
  )
  const used = ['document', 'header1', 'footer1'].flatMap((name) =>
    [...parsedXml(parts[`word/${name}.xml`] ?? '').getElementsByTagName('w:pStyle')].map((style) =>
      style.getAttribute('w:val'),
    ),
  )
  expect(used.length).toBeGreaterThan(100)
  expect([...new Set(used)].filter((style) => !known.has(style))).toEqual([])
})

test('a page break breaks the page before the heading that follows, without an empty paragraph', async () => {
  const document = await part(
    reportOf(
      { kind: 'paragraph', text: 'One' },
      { kind: 'page-break' },
      { kind: 'heading', level: 2, text: 'Two' },
      { kind: 'page-break' },
      { kind: 'paragraph', text: 'Three' },
    ),
    'word/document.xml',
  )
  const paragraphs = [...document.getElementsByTagName('w:p')].map((paragraph) => [
    paragraph.textContent,
    paragraph.getElementsByTagName('w:pageBreakBefore').length,
  ])
  expect(paragraphs).toEqual([
    ['One', 0],
    ['Two', 1],
    ['', 1],
    ['Three', 0],
  ])
})

test('room to write is ruled lines below their label', async () => {
  const document = await part(reportOf({ kind: 'lines', label: 'What we saw', count: 4 }), 'word/document.xml')
  const styles = [...document.getElementsByTagName('w:p')].map((paragraph) =>
    paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val'),
  )
  expect(styles).toEqual([undefined, 'Line', 'Line', 'Line', 'Line'])
})

test('fields are labels with stops of Tab as lines to write on, those of a row in one paragraph', async () => {
  const document = await part(
    reportOf({ kind: 'fields', rows: [['School', 'Date'], ['Worry, in one line']] }),
    'word/document.xml',
  )
  const paragraphs = [...document.getElementsByTagName('w:p')]
  expect(paragraphs.map(({ textContent }) => textContent)).toEqual(['School \t\tDate \t', 'Worry, in one line \t'])
  const leaders = paragraphs.map((paragraph) =>
    [...paragraph.getElementsByTagName('w:tab')].flatMap((tab) => tab.getAttribute('w:leader') ?? []),
  )
  expect(leaders).toEqual([['underscore', 'underscore'], ['underscore']])
  const stops = [...paragraphs[0]!.getElementsByTagName('w:tabs')[0]!.getElementsByTagName('w:tab')].map((stop) =>
    Number(stop.getAttribute('w:pos')),
  )
  expect(stops).toEqual([...stops].sort((one, other) => one - other))
})

test('a list of boxes has one before each item', async () => {
  const list = { kind: 'list', ordered: false, items: ['Told', 'Written'] } as const
  const document = await part(reportOf({ ...list, boxes: true }, list), 'word/document.xml')
  const used = [...document.getElementsByTagName('w:numId')].map((id) => id.getAttribute('w:val'))
  expect(used).toHaveLength(4)
  expect(used[1]).toBe(used[0])
  expect(used[2]).not.toBe(used[0])
})

test('a heading that is set as another keeps its level', async () => {
  const document = await part(
    reportOf({ kind: 'heading', level: 2, setAs: 3, text: 'Small' }, { kind: 'heading', level: 2, text: 'Usual' }),
    'word/document.xml',
  )
  const paragraphs = [...document.getElementsByTagName('w:p')]
  expect(paragraphs.map((each) => each.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val'))).toEqual([
    'Heading2',
    'Heading2',
  ])
  expect(paragraphs.map((each) => each.getElementsByTagName('w:sz')[0]?.getAttribute('w:val'))).toEqual([
    '24',
    undefined,
  ])
})

test('a picture is its words and its table', async () => {
  const body = await read(
    reportOf({
      kind: 'chart',
      caption: 'Coverage',
      words: 'One held, one weak.',
      width: 100,
      height: 50,
      shapes: [],
      table: hardTable,
    }),
  )
  expect(textOf(body.querySelector('p'))).toBe('One held, one weak.')
  expect(body.querySelectorAll('tr').length).toBe(1 + hardTable.rows.length)
})

test('emoji, right-to-left words and markup come through, and what XML cannot hold does not', async () => {
  const body = await read(reportOf(hardTable))
  const shown = Object.fromEntries(
    [...body.querySelectorAll('tbody tr')].map((row) => [textOf(row.children[0]), textOf(row.children[1])]),
  )
  for (const kind of ['formula', 'formula over two lines', 'quotes', 'markup', 'code', 'emoji', 'right to left'])
    expect(shown[kind]).toBe(hardTexts[kind])
  expect(shown['controls']).toBe('a b c d e f')
  expect(shown['half']).toBe('half □ here')
  expect(shown['breaks']).toBe('one\ntwo\nthree')
  for (const text of Object.values(partsOf(await reportToDocx(reportOf(hardTable)))))
    expect(() => parsedXml(text)).not.toThrow()
})

test('a table says whether its first column names its rows', async () => {
  const withHeads = (headerColumn: number) => reportOf({ ...hardTable, headerColumn })
  const look = async (headerColumn: number) =>
    (await part(withHeads(headerColumn), 'word/document.xml'))
      .getElementsByTagName('w:tblLook')[0]
      ?.getAttribute('w:firstColumn')
  expect([await look(0), await look(1)]).toEqual(['true', 'false'])
})

test('a heading stays on the page of what follows it, and in one piece', async () => {
  const styles = await part(goldenReport, 'word/styles.xml')
  const headings = [...styles.getElementsByTagName('w:style')].filter((style) =>
    /^Heading[123]$/.test(style.getAttribute('w:styleId') ?? ''),
  )
  expect(headings).toHaveLength(3)
  for (const heading of headings)
    for (const name of ['w:keepNext', 'w:keepLines']) {
      const [kept] = heading.getElementsByTagName(name)
      expect(kept).toBeDefined()
      expect(kept?.getAttribute('w:val')).not.toBe('false')
    }
})

test('of a review without an answer there are all questions, and the sentence that stands for an empty plan', async () => {
  const body = await read(planAndAnswersReport(emptyInput, everything))
  expect(body.textContent).toContain('No action yet: the plan follows from the answers, and no question is answered.')
  expect(underHeaders(body).flatMap((table) => [...table.querySelectorAll('tbody tr')])).toHaveLength(
    emptyInput.pack.questions.length,
  )
})

test('400 actions with notes of 2,000 characters all come along', async () => {
  const body = await read(planAndAnswersReport({ ...goldenInput, plan: largePlan }, everything))
  const [plan] = underHeaders(body)
  const rows = [...(plan?.querySelectorAll('tbody tr') ?? [])]
  expect(rows.length).toBe(400)
  expect(rows.every((row) => [...row.children].some(({ textContent }) => textContent === longNote))).toBe(true)
})
