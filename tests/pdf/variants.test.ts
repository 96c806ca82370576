import { describe, expect, it } from 'vitest'
import { variants } from '../../src/core/report/variants/buildReport'
import type { Block, Report } from '../../src/core/report/blocks'
import { drawReport } from '../../src/pdf/drawReport'
import { emptyInput, goldenSince, goldenWith, reportOf, reviewReports } from '../core/report/reports'
import { expectedTexts, readTexts } from './expectedTexts'
import { flat, fontBytes, readPdf, textOf, type ReadPdf } from './readPdf'
import { structureProblems } from './structureProblems'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const draw = (report: Report) => drawReport(report, fonts, { createdAt: new Date('2026-11-23T10:00:00Z') })

const reportWith = (...blocks: readonly Block[]): Report => ({
  title: 'Sheet: Example Academy',
  runningHead: 'Example Academy · Sheet',
  marking: 'Confidential.',
  language: 'en-GB',
  fileName: 'sheet',
  blocks: [{ kind: 'heading', level: 1, text: 'Sheet' }, ...blocks],
})

const odd = goldenWith(
  { kind: 'detail-set', detail: 'school', value: 'Ü'.repeat(300) },
  { kind: 'note-set', question: 'chronology', value: 'One\ttwo, and on' },
  {
    kind: 'evidence-set',
    evidence: 'e-odd',
    value: { what: 'W'.repeat(300), where: 'V'.repeat(300), checkedOn: '2020-02-29', questions: ['chronology'] },
  },
)

const cases = variants.flatMap(({ id }) =>
  [
    ['the golden review', goldenSince] as const,
    ['nothing answered', emptyInput] as const,
    ['names of 300 characters', odd] as const,
  ].map(([name, input]) => [id, name, input] as const),
)

describe('the PDF of every variant', () => {
  it.each(cases)(
    '%s of %s holds every word in the order of its blocks, and its tags are sound',
    async (id, _, input) => {
      const report = reportOf(id, input)
      const { bytes, replaced } = await draw(report)
      expect(readTexts(await readPdf(bytes))).toEqual(expectedTexts(report))
      expect(await structureProblems(bytes)).toEqual([])
      expect(replaced).toEqual([])
    },
  )

  it.each(reviewReports.map(({ id }) => id))('%s replaces what the fonts lack visibly, and lists it', async (id) => {
    const input = goldenWith({ kind: 'detail-set', detail: 'school', value: 'שלום 👩‍👩‍👧' })
    const { bytes, replaced } = await draw(reportOf(id, input))
    expect(replaced).toEqual(['ש', 'ל', 'ו', 'ם', '👩👩👧'])
    expect(readTexts(await readPdf(bytes))).toContain('□□□□ □')
  })
})

describe('the page for the board', () => {
  const levelsOf = (gaps: number) =>
    // The golden review has four.
    (gaps < 4 ? [['adult-concerns', 2] as const] : [['people-in-home', 0] as const].slice(0, gaps - 4)).map(
      ([question, value]) => ({ kind: 'answer-set', question, value }) as const,
    )
  const pageOf = (pdf: ReadPdf, text: string) =>
    pdf.outline.flatMap((entry) => [entry, ...entry.items]).find(({ title }) => title === text)?.page

  it.each([3, 4, 5])('is one page with %i critical gaps, in the action plan and in the full report', async (gaps) => {
    const input = goldenWith(...levelsOf(gaps))
    expect(input.scorecard.gate?.gaps).toHaveLength(gaps)
    for (const id of ['action-plan', 'full-report'] as const) {
      const pdf = await readPdf(
        (await draw(reportOf(id, input, { data: 'history', fingerprint: 'f'.repeat(64), today: '2026-12-01' }))).bytes,
      )
      expect(pageOf(pdf, 'Areas')).toBe(1)
    }
  })
})

describe('room to write', () => {
  const lines: Block = { kind: 'lines', label: 'What was said', count: 3 }
  const filler = (count: number): Block => ({
    kind: 'paragraph',
    text: Array.from({ length: count }, () => 'Line').join('\n'),
  })

  it('is a paragraph with its label, and lines that are no content', async () => {
    const pdf = await readPdf((await draw(reportWith(lines))).bytes)
    expect((pdf.root === null ? [] : flat(pdf.root)).map(({ role }) => role)).toEqual(['Document', 'H1', 'P'])
    expect(readTexts(pdf)).toEqual(['Sheet', 'What was said'])
  })

  it('stays with its label and with what stands above it', async () => {
    for (let count = 36; count < 50; count += 2) {
      const pdf = await readPdf(
        (
          await draw(
            reportWith(
              filler(count),
              { kind: 'heading', level: 2, text: 'Ask' },
              { kind: 'paragraph', text: 'Because.' },
              lines,
            ),
          )
        ).bytes,
      )
      const pageOf = (text: string) =>
        pdf.pages.findIndex(({ contents }) => [...contents.values()].some((content) => content.includes(text)))
      expect([pageOf('Ask'), pageOf('Because.')]).toEqual([pageOf('What was said'), pageOf('What was said')])
    }
  })

  it('stays with a list above it, and with what leads to the list', async () => {
    for (let count = 34; count < 50; count += 2) {
      const pdf = await readPdf(
        (
          await draw(
            reportWith(
              filler(count),
              { kind: 'heading', level: 2, text: 'Ask' },
              { kind: 'paragraph', text: 'Because.' },
              { kind: 'list', ordered: false, items: ['A comment.'] },
              lines,
            ),
          )
        ).bytes,
      )
      const pageOf = (text: string) =>
        pdf.pages.findIndex(({ contents }) => [...contents.values()].some((content) => content.includes(text)))
      expect(['Ask', 'Because.', 'A comment.'].map(pageOf)).toEqual(
        Array.from({ length: 3 }, () => pageOf('What was said')),
      )
    }
  })

  it('goes on over pages where there is much of it', async () => {
    const { bytes, pages } = await draw(reportWith({ ...lines, count: 70 }))
    expect(pages).toBe(3)
    expect(await structureProblems(bytes)).toEqual([])
  })

  it('in a table is a cell that is empty, and boxes to tick are text', async () => {
    const pdf = await readPdf(
      (
        await draw(
          reportWith(
            {
              kind: 'table',
              caption: 'Steps',
              headerColumn: 0,
              columns: [
                { title: 'Step', share: 3 },
                { title: 'Case 1', share: 1, byHand: true },
                { title: 'Who', share: 1, byHand: true },
              ],
              rows: [['Told at once?', '☐ yes\n☐ no', '']],
              empty: '',
            },
            { kind: 'choices', items: ['In place'], notes: 'Notes', room: 'beside' },
          ),
        )
      ).bytes,
    )
    expect(readTexts(pdf)).toEqual([
      'Sheet',
      'Steps',
      'Step',
      'Case 1',
      'Who',
      'Told at once?',
      '☐ yes ☐ no',
      '☐',
      'In place',
      'Notes',
    ])
    const cells = (pdf.root === null ? [] : flat(pdf.root)).filter(({ role }) => role === 'TD')
    expect(cells.map((cell) => textOf(pdf, cell).trim())).toEqual(['☐ yes ☐ no', ''])
  })
})

describe('fields', () => {
  const fields: Block = {
    kind: 'fields',
    rows: [['School', 'Date'], ['Why, in a label that is long. '.repeat(12).trim()]],
  }

  it('are paragraphs with their labels in their order, and lines that are no content', async () => {
    const { bytes } = await draw(reportWith(fields))
    const pdf = await readPdf(bytes)
    expect((pdf.root === null ? [] : flat(pdf.root)).map(({ role }) => role)).toEqual(['Document', 'H1', 'P', 'P', 'P'])
    expect(readTexts(pdf)).toEqual(['Sheet', ...(fields.kind === 'fields' ? fields.rows.flat() : [])])
    expect(await structureProblems(bytes)).toEqual([])
  })

  it('go on over pages where there are many', async () => {
    const { bytes, pages } = await draw(
      reportWith({ kind: 'fields', rows: Array.from({ length: 80 }, (_, index) => [`Field ${index + 1}`]) }),
    )
    expect(pages).toBe(3)
    expect(await structureProblems(bytes)).toEqual([])
  })
})

describe('facts', () => {
  it('that are short stand side by side and are read in their order', async () => {
    const facts = {
      kind: 'facts',
      facts: [
        { term: 'School', value: 'Example Academy' },
        { term: 'Date', value: 'Today' },
        { term: 'Data', value: 'None of it. '.repeat(12).trim() },
        { term: 'Last', value: 'One' },
      ],
    } as const
    const pdf = await readPdf((await draw(reportWith(facts))).bytes)
    expect(readTexts(pdf)).toEqual(['Sheet', ...facts.facts.flatMap(({ term, value }) => [term, value])])
    expect(await structureProblems((await draw(reportWith(facts))).bytes)).toEqual([])
  })
})
