import { describe, expect, it } from 'vitest'
import type { Block, Report } from '../../src/core/report/blocks'
import { answerStandings, type BoardTile } from '../../src/core/report/tiles'
import { buildReport } from '../../src/core/report/variants/buildReport'
import { drawReport } from '../../src/pdf/drawReport'
import { exampleReviews, loadExample } from '../../src/state/examples'
import { reportInputOf } from '../../src/state/reportInput'
import { plain } from '../core/report/reports'
import { dayOf } from '../support/notation'
import { expectedTexts, readTexts } from './expectedTexts'
import { flat, fontBytes, readPdf } from './readPdf'
import { readPlaces } from './readPlaces'
import { structureProblems } from './structureProblems'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const draw = (report: Report) => drawReport(report, fonts, { createdAt: new Date('2026-11-26T10:00:00Z') })

const tiles = (count: number, nameOf: (index: number) => string): readonly BoardTile[] =>
  Array.from({ length: count }, (_, index) => ({
    mark: answerStandings[index % answerStandings.length] ?? 'checked',
    name: nameOf(index),
    inFull: nameOf(index),
    words: 'Partly in place',
  }))
const reportWith = (...blocks: readonly Block[]): Report => ({
  title: 'Sheet: Example Academy',
  runningHead: 'Example Academy · Sheet',
  marking: 'Confidential.',
  language: 'en-GB',
  fileName: 'sheet',
  blocks: [{ kind: 'heading', level: 1, text: 'Sheet' }, ...blocks],
})
const board = (all: readonly BoardTile[]): Block => ({ kind: 'board', caption: 'Critical safeguards', tiles: all })

describe('a board on paper', () => {
  it.each([
    [1, 1],
    [17, 1],
    [30, 1],
    [400, 3],
  ])('of %i tiles is a list that says each with how it stands, on %i page(s)', async (count, pages) => {
    const report = reportWith(board(tiles(count, (index) => `Safeguard ${index + 1}`)))
    const drawn = await draw(report)
    const pdf = await readPdf(drawn.bytes)
    expect(readTexts(pdf)).toEqual(expectedTexts(report))
    expect((pdf.root === null ? [] : flat(pdf.root)).filter(({ role }) => role === 'LI')).toHaveLength(count)
    expect(await structureProblems(drawn.bytes)).toEqual([])
    expect(drawn.pages).toBe(pages)
  })

  it('of none is not there', async () => {
    expect(readTexts(await readPdf((await draw(reportWith(board([])))).bytes))).toEqual(['Sheet'])
  })

  it('keeps names of 40 letters whole, and stays within the page', async () => {
    const name = 'Referrals answered, or chased in writing'
    const { bytes } = await draw(reportWith(board(tiles(30, () => name))))
    const [page] = await readPlaces(bytes)
    expect(readTexts(await readPdf(bytes)).filter((text) => text === `${name} Partly in place`)).toHaveLength(30)
    const right = (192 / 25.4) * 72
    expect((page?.texts ?? []).filter(({ x, width }) => x + width > right + 0.5)).toEqual([])
  })

  it('says a name in full that is cut', async () => {
    const cut = {
      mark: 'partly',
      name: 'When a plan brings…',
      inFull: 'When a plan brings no change?',
      words: 'Partly',
    } as const
    const pdf = await readPdf((await draw(reportWith(board([cut])))).bytes)
    const body = (pdf.root === null ? [] : flat(pdf.root)).find(({ role }) => role === 'LBody')
    expect(body?.alt).toBe('When a plan brings no change? Partly')
  })

  it('draws each mark as a shape of its own', async () => {
    const shapes = await Promise.all(
      answerStandings.map(async (mark) => {
        const one = { mark, name: 'Name', inFull: 'Name', words: 'Words' }
        const [page] = await readPlaces((await draw(reportWith(board([one])))).bytes)
        return JSON.stringify(page?.shapes)
      }),
    )
    // An empty frame and one that is half full are told by what fills them, which bounds do not show.
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(answerStandings.length - 1)
  })
})

describe.each(exampleReviews)('page 1 of $id', ({ id: example }) => {
  it.each(['action-plan', 'governors-summary', 'full-report'] as const)(
    'of the %s has its verdict larger than all else, the title small, then the board and what closes the gaps',
    async (id) => {
      const report = buildReport(id, reportInputOf(await loadExample(example), dayOf), {
        ...plain,
        today: '2026-11-26',
      })
      const [page] = await readPlaces((await draw(report)).bytes)
      const verdict = report.blocks.find((block) => block.kind === 'statement')
      const texts = page?.texts ?? []
      const [largest, ...rest] = [...texts].sort((a, b) => b.size - a.size)
      expect(verdict?.kind === 'statement' && verdict.title).toBe(largest?.text)
      expect(largest?.size).toBeGreaterThanOrEqual(26)
      expect(rest[0]?.size).toBeLessThanOrEqual(15)
      const placeOf = (words: string) => texts.findIndex(({ text }) => text === words)
      const places = [largest?.text ?? '', 'Lead always', 'What closes the gaps', 'Decisions asked of the board'].map(
        placeOf,
      )
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
    },
  )

  it('and the plan behind it give the action half of the page and more, with why and done when under it', async () => {
    const report = buildReport('action-plan', reportInputOf(await loadExample(example), dayOf), plain)
    const pages = await readPlaces((await draw(report)).bytes)
    const plan = pages.find(({ texts }) => texts.some(({ text }) => text === 'Done when:'))
    const head = (words: string) => plan?.texts.filter(({ text }) => text === words).at(-1)
    expect((head('Owner')?.x ?? 0) - (head('Action')?.x ?? 0)).toBeGreaterThanOrEqual(250)
    const under = plan?.texts.filter(({ text }) => text === 'Why:' || text === 'Done when:') ?? []
    expect(under.length).toBeGreaterThan(4)
    expect(new Set(under.map(({ x }) => Math.round(x)))).toEqual(new Set([Math.round(head('Action')?.x ?? 0)]))
  })
})
