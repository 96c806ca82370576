import { describe, expect, it } from 'vitest'
import type { Block, Report } from '../../src/core/report/blocks'
import { drawReport } from '../../src/pdf/drawReport'
import { fontBytes, readPdf } from './readPdf'
import { readPlaces, type ReadPlaces } from './readPlaces'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }

const draw = async (...blocks: readonly Block[]): Promise<Uint8Array> => {
  const report: Report = {
    title: 'Places',
    runningHead: 'Places',
    marking: 'Confidential.',
    language: 'en-GB',
    fileName: 'places',
    blocks: [{ kind: 'heading', level: 1, text: 'Places' }, ...blocks],
  }
  return (await drawReport(report, fonts, { createdAt: new Date('2026-11-23T10:00:00Z') })).bytes
}

const firstPage = async (...blocks: readonly Block[]): Promise<ReadPlaces> => {
  const [first] = await readPlaces(await draw(...blocks))
  if (first === undefined) throw new Error('the PDF has no page')
  return first
}

const placeOf = ({ texts }: ReadPlaces, wanted: string) => {
  const found = texts.find(({ text }) => text === wanted)
  if (found === undefined) throw new Error(`"${wanted}" stands nowhere`)
  return found
}

describe('a paragraph that goes on over a page', () => {
  const lines = Array.from({ length: 8 }, (_, index) => `Part ${index + 1}`)
  const others = (count: number): Block => ({
    kind: 'paragraph',
    text: Array.from({ length: count }, () => 'Another').join('\n'),
  })
  /** How many of its lines stand on each page, behind so many other lines. */
  const sharedOut = async (before: number): Promise<readonly number[]> => {
    const { pages } = await readPdf(
      // What follows keeps the last page from holding next to nothing, for which all would be set closer.
      await draw(others(before), { kind: 'paragraph', text: lines.join('\n') }, others(20)),
    )
    return pages
      .map((page) => [...page.lines.values()].flat().filter((line) => line.startsWith('Part')).length)
      .filter((count) => count > 0)
  }

  it('leaves at least two lines on each, wherever it begins', async () => {
    const counts = await Promise.all(Array.from({ length: 10 }, (_, index) => sharedOut(44 + index)))
    const parted = counts.filter(({ length }) => length > 1)
    expect(counts.map((pages) => pages.reduce((sum, count) => sum + count, 0))).toEqual(counts.map(() => lines.length))
    expect(parted.map(([first]) => first)).toEqual(expect.arrayContaining([2, 3, 4, 5, 6]))
    expect(parted.flat().filter((count) => count < 2)).toEqual([])
  })
})

describe('facts', () => {
  const long = 'A value that takes most of the width of the page, so that nothing can stand beside it. '
  const value = (term: string) => ({ term, value: 'short' })

  it('stand two to a row where both are short, in every row, and a long one stands alone', async () => {
    const page = await firstPage({
      kind: 'facts',
      facts: [
        value('Alpha'),
        value('Beta'),
        value('Gamma'),
        value('Delta'),
        { term: 'Epsilon', value: long },
        value('Zeta'),
        { term: 'Eta', value: long },
      ],
    })
    const terms = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta']
    const heights = [...new Set(terms.map((term) => placeOf(page, term).y))]
    expect(heights.map((height) => terms.filter((term) => placeOf(page, term).y === height))).toEqual([
      ['Alpha', 'Beta'],
      ['Gamma', 'Delta'],
      ['Epsilon'],
      ['Zeta'],
      ['Eta'],
    ])
  })
})

describe('bars', () => {
  it('have the labels of their scale above them, those that would touch one above the other', async () => {
    const page = await firstPage({
      kind: 'bars',
      caption: 'Score of each area',
      words: 'Records: 40%.',
      marks: [
        { at: 0.4, label: 'Mend' },
        { at: 0.41, label: 'Sound' },
      ],
      bars: [{ label: 'Records', value: 0.4, interval: null, words: '40%' }],
    })
    const bar = placeOf(page, 'Records')
    const [mend, sound] = [placeOf(page, 'Mend'), placeOf(page, 'Sound')]
    const bars = page.shapes.filter(
      ({ left, right, bottom, top }) => right - left > 5 && top - bottom > 5 && bottom < bar.y && top > bar.y,
    )
    expect(bars.length).toBeGreaterThan(0)
    expect(Math.min(mend.y, sound.y)).toBeGreaterThan(Math.max(...bars.map(({ top }) => top)))
    expect(Math.abs(mend.y - sound.y)).toBeGreaterThan(7.5)
  })
})

describe('a table', () => {
  const rows = [
    ['1', 'First\nin two lines', 'Head'],
    ['2', 'Second', 'Head'],
    ['3', 'Third', 'Head'],
  ]
  const table = (byHand: boolean): Block => ({
    kind: 'table',
    caption: 'Actions',
    headerColumn: 1,
    columns: [
      { title: 'No.', share: 1, align: 'end' },
      { title: 'Action', share: 6 },
      { title: 'Owner', share: 2, byHand },
    ],
    rows,
    empty: '',
  })
  const words = (page: ReadPlaces) => ['Action', 'First', 'Second', 'Third'].map((text) => placeOf(page, text).y)

  it('has one rule below its head and one below each row, as wide as the page’s text', async () => {
    const page = await firstPage(table(false))
    const [head = 0] = words(page)
    const rules = page.shapes
      .filter(({ left, right, top, bottom }) => top === bottom && right - left > 490 && top < head && top > 100)
      .map(({ top }) => top)
    const bounds = [...words(page).slice(1), 0]
    expect(rules).toHaveLength(rows.length + 1)
    expect(rules.every((rule, index) => rule < (words(page)[index] ?? 0) && rule > (bounds[index] ?? 0))).toBe(true)
  })

  it('has room for a hand in each row of a column to fill in, and a rule beside it', async () => {
    const page = await firstPage(table(true))
    const uprights = page.shapes.filter(({ left, right, top, bottom }) => left === right && top > bottom)
    expect(uprights).toHaveLength(rows.length)
    for (const { top, bottom } of uprights) expect(top - bottom).toBeGreaterThan(26)
  })
})
