import { beforeAll, describe, expect, it } from 'vitest'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import type { Block } from '../../src/core/report/blocks'
import type { ReportInput } from '../../src/core/report/reportInput'
import { drawReport } from '../../src/pdf/drawReport'
import { page } from '../../src/pdf/page'
import { exampleReviews, loadExample } from '../../src/state/examples'
import { reportInputOf } from '../../src/state/reportInput'
import { dayOf } from '../support/notation'
import { flat, fontBytes, readPdf, type ReadPdf } from './readPdf'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const draw = (id: (typeof variants)[number]['id'], input: ReportInput, data: 'none' | 'current') =>
  drawReport(
    buildReport(id, input, {
      omitNotes: false,
      omitOwners: false,
      data,
      fingerprint: '0123456789abcdef'.repeat(4),
      today: '2026-11-30',
    }),
    fonts,
    { createdAt: new Date('2026-11-30T09:30:00Z') },
  )

/** What stands last on each page: the role of the element that draws it, `C` beside that of a head of columns. */
const lastOnPages = (pdf: ReadPdf): readonly string[] => {
  const last = pdf.pages.map(() => '')
  for (const { role, scope, kids } of pdf.root === null ? [] : flat(pdf.root)) {
    for (const kid of kids) {
      const index = typeof kid === 'string' ? pdf.pages.findIndex(({ contents }) => contents.has(kid)) : -1
      if (index !== -1) last[index] = scope === 'Column' ? `${role} C` : role
    }
  }
  return last
}

/** How far text reaches down a page, in millimetres from where its text begins. */
const reach = ({ lowest }: ReadPdf['pages'][number]): number => page.height - page.top - (lowest * 25.4) / 72

/** The pages, from 1, that hold no more than some lines, or a row or two of a table under its head. */
const strandedPages = (pdf: ReadPdf): readonly number[] =>
  pdf.pages.flatMap((read, index) => (pdf.pages.length > 1 && reach(read) < 28 ? [index + 1] : []))

describe.each(exampleReviews)('the reports of $id', ({ id: example }) => {
  let input: ReportInput
  beforeAll(async () => {
    input = reportInputOf(await loadExample(example), dayOf)
  })

  it.each(variants.map(({ id }) => id))(
    '%s leaves no heading, no caption and no head of a table alone at the foot of a page, and no page with some lines or a row',
    async (id) => {
      const pdf = await readPdf((await draw(id, input, 'none')).bytes)
      expect(lastOnPages(pdf).filter((role) => /^H\d$|^Caption$|^TH C$/.test(role))).toEqual([])
      expect(strandedPages(pdf)).toEqual([])
    },
  )

  it.each(['none', 'current'] as const)(
    'the governors’ summary is one page, with the data "%s" inside',
    async (data) => {
      expect((await draw('governors-summary', input, data)).pages).toBe(1)
    },
  )

  it.each(['none', 'current'] as const)(
    'the page for the board is page 1 of the action plan and of the full report, with the data "%s" inside',
    async (data) => {
      for (const id of ['action-plan', 'full-report'] as const) {
        const { outline } = await readPdf((await draw(id, input, data)).bytes)
        expect(outline.flatMap((entry) => [entry, ...entry.items]).find(({ title }) => title === 'Areas')?.page).toBe(1)
      }
    },
  )
})

it('questions of one level with a paragraph each fill their pages: none takes all that follow along', async () => {
  const blocks = Array.from({ length: 60 }, (_, index): readonly Block[] => [
    { kind: 'heading', level: 2, setAs: 3, text: `Question ${index + 1}` },
    { kind: 'paragraph', text: 'What was found about it. '.repeat(12).trim() },
  ])
  const { pages } = await drawReport(
    {
      title: 'Questions',
      runningHead: 'Questions',
      marking: 'Nothing',
      language: 'en-GB',
      fileName: 'questions',
      blocks: [{ kind: 'heading', level: 1, text: 'Questions' }, ...blocks.flat()],
    },
    fonts,
    { createdAt: new Date('2026-11-30T09:30:00Z') },
  )
  // Ten fit a page, nine the first.
  expect(pages).toBe(7)
})
