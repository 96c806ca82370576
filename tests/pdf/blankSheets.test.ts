import { beforeAll, describe, expect, it } from 'vitest'
import { planActions } from '../../src/core/plan/planActions'
import { buildReport } from '../../src/core/report/variants/buildReport'
import type { Block } from '../../src/core/report/blocks'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { drawReport } from '../../src/pdf/drawReport'
import { blankReview } from '../../src/state/reviewData'
import { dayOf } from '../support/notation'
import { builtInPack } from './exampleReport'
import { flat, fontBytes, readPdf, textOf, type ReadPdf } from './readPdf'
import { structureProblems } from './structureProblems'

const pack = builtInPack()
const review = blankReview(pack)
const input = {
  pack,
  review,
  scorecard: scoreReview(pack, review),
  plan: planActions(pack, review),
  since: null,
  dayOf,
  signatures: new Map(),
}
type Sheets = 'blank-checklist' | 'critical-questions'
const draw = (blocks: readonly Block[] | null, id: Sheets = 'blank-checklist', school: string | null = null) => {
  const report = buildReport(
    id,
    { ...input, review: { ...review, details: { ...review.details, school } } },
    { omitNotes: false, omitOwners: false, data: 'none', fingerprint: null, today: '2026-11-26' },
  )
  return drawReport(
    blocks === null ? report : { ...report, blocks },
    { regular: fontBytes('Regular'), bold: fontBytes('Bold') },
    { createdAt: new Date('2026-11-26T10:00:00Z') },
  )
}

/** The pages, from 0, on which a text stands. */
const pagesWith = ({ pages }: ReadPdf, text: string): readonly number[] =>
  pages.flatMap(({ contents }, page) =>
    [...contents.values()].some((content) => content.includes(text)) ? [page] : [],
  )

/** For each question its number and the pages on which it, its choices and its notes stand. */
const questionsIn = (pdf: ReadPdf): readonly { readonly question: string; readonly pages: ReadonlySet<number> }[] => {
  const found: { question: string; pages: Set<number> }[] = []
  let isInQuestion = false
  for (const element of pdf.root === null ? [] : flat(pdf.root)) {
    const text = textOf(pdf, element)
    if (/^H\d$/.test(element.role)) isInQuestion = /^\d+\. /.test(text)
    if (/^H\d$/.test(element.role) && isInQuestion) found.push({ question: text, pages: new Set() })
    for (const kid of element.kids)
      if (typeof kid === 'string' && isInQuestion)
        found.at(-1)?.pages.add(pdf.pages.findIndex(({ contents }) => contents.has(kid)))
  }
  return found
}

describe.each([
  ['blank-checklist', 83, 24],
  ['critical-questions', 17, 4],
] as const)('%s of the built-in checklist', (id, questions, most) => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf((await draw(null, id)).bytes)
  })

  it(`has all ${questions} questions on at most ${most} pages`, () => {
    expect(questionsIn(pdf)).toHaveLength(questions)
    expect(pdf.pages.length).toBeLessThanOrEqual(most)
  })

  it('takes no page more where the name of the school is long', async () => {
    expect((await draw(null, id, 'Ysgol Gynradd Gymraeg Llanfihangel-y-Creuddyn / Example Primary School')).pages).toBe(
      pdf.pages.length,
    )
  })

  it('parts no question between two pages, and leaves none alone on a page', () => {
    const found = questionsIn(pdf)
    expect(found.filter(({ pages }) => pages.size !== 1)).toEqual([])
    const perPage = pdf.pages.map((_, page) => found.filter(({ pages }) => pages.has(page)).length)
    expect(perPage).not.toContain(1)
  })

  it('sets nothing smaller than 8.5 points', async () => {
    expect(Math.min(...pdf.pages.flatMap(({ sizes }) => [...sizes]))).toBeGreaterThanOrEqual(8.5)
  })
})

describe('choices to tick', () => {
  const choices = (count: number): Block => ({
    kind: 'choices',
    notes: 'Notes',
    room: 'beside',
    items: Array.from(
      { length: count },
      (_, index) => `Choice ${index + 1}: ${'what this level asks for, in words. '.repeat(5)}`,
    ),
  })

  it('that are taller than a page go on over the next, with their notes after them', async () => {
    const { bytes } = await draw([{ kind: 'heading', level: 1, text: 'Sheet' }, choices(60)])
    const pdf = await readPdf(bytes)
    expect(pagesWith(pdf, 'Choice 60:')).toEqual([pdf.pages.length - 1])
    expect(pagesWith(pdf, 'Notes')).toEqual([pdf.pages.length - 1])
    expect(await structureProblems(bytes)).toEqual([])
  })

  it('of which each takes most of a page stand on a page each', async () => {
    expect((await draw([choices(20), choices(20)])).pages).toBe(2)
  })

  it('have their notes on the last line where there is room, and on a line of their own where there is none', async () => {
    const sheet = (last: string): Block => ({
      kind: 'choices',
      notes: 'Notes',
      room: 'line',
      items: ['In place.', last],
    })
    for (const last of ['Don’t know.', 'word '.repeat(22)])
      expect(
        await structureProblems((await draw([{ kind: 'heading', level: 1, text: 'Sheet' }, sheet(last)])).bytes),
      ).toEqual([])
  })
})
