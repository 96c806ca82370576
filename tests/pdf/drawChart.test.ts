import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import type { Block, Report } from '../../src/core/report/blocks'
import { compareReviews } from '../../src/core/report/findings/changes'
import { coverageGridBlock } from '../../src/core/report/charts/coverageGrid'
import { dumbbellBlocks } from '../../src/core/report/charts/dumbbells'
import { timelineBlock } from '../../src/core/report/charts/timeline'
import type { Shape } from '../../src/core/report/shapes'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { drawReport } from '../../src/pdf/drawReport'
import { embedFont } from '../../src/pdf/fontFace'
import { goldenInput, goldenLog } from '../support/goldenReview'
import { flat, fontBytes, readPdf, textOf } from './readPdf'
import { structureProblems } from './structureProblems'

type Chart = Extract<Block, { kind: 'chart' }>

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }

const chartOf = (shapes: readonly Shape[], height = 40): Chart => ({
  kind: 'chart',
  caption: 'A picture',
  words: 'All of it in words.',
  width: 174,
  height,
  shapes,
  table: {
    kind: 'table',
    caption: 'A picture',
    headerColumn: 0,
    columns: [{ title: 'One', share: 1 }],
    rows: [['1']],
    empty: '',
  },
})

const draw = async (...blocks: readonly Block[]) => {
  const report: Report = {
    title: 'Pictures',
    runningHead: 'Pictures',
    marking: 'Confidential.',
    language: 'en-GB',
    fileName: 'pictures',
    blocks: [{ kind: 'heading', level: 1, text: 'Pictures' }, ...blocks],
  }
  const { bytes, pages, replaced } = await drawReport(report, fonts, { createdAt: new Date('2026-11-23T10:00:00Z') })
  // pdf.js takes the bytes that it is given away.
  const pdf = await readPdf(bytes.slice())
  const figures = (pdf.root === null ? [] : flat(pdf.root)).filter(({ role }) => role === 'Figure')
  return {
    pages,
    replaced,
    figures,
    problems: await structureProblems(bytes.slice()),
    textOf: (index: number) => textOf(pdf, figures[index]!).replace(/\s+/g, ' '),
  }
}

const label = (words: string, anchor: 'start' | 'middle' | 'end' = 'start'): Shape => ({
  kind: 'text',
  x: 87,
  y: 20,
  text: words,
  anchor,
  size: 9,
  weight: 'regular',
  tone: 'ink',
})

const goldenCharts = (): readonly Chart[] => {
  const { pack, review, plan } = goldenInput
  const earlier = foldEvents(wholeLog(goldenLog.slice(0, Math.floor(goldenLog.length / 2))))
  return [
    coverageGridBlock({ pack, review }),
    timelineBlock({ plan, review, today: '2026-12-01' }),
    ...dumbbellBlocks(compareReviews(pack, earlier, review)),
  ].filter((chart) => chart !== null)
}

describe('a picture in the PDF', () => {
  it('is one figure with its words, its place and its labels in it', async () => {
    const {
      figures,
      problems,
      textOf: figureText,
    } = await draw(chartOf([label('First'), label('Second', 'middle'), label('Third', 'end')]))
    expect(figures.map(({ alt, hasBox }) => [alt, hasBox])).toEqual([['All of it in words.', true]])
    expect(figureText(0)).toBe('A pictureFirstSecondThird')
    expect(problems).toEqual([])
  })

  it('draws every kind of shape, with every fill and line', async () => {
    const fills = ['accent', 'hatch', 'track', 'gap', 'good', 'unknown', 'none'] as const
    const shapes = fills.flatMap((fill, index): readonly Shape[] => [
      { kind: 'rect', x: 20 * index, y: 2, width: 12, height: 8, fill },
      {
        kind: 'rect',
        x: 20 * index,
        y: 14,
        width: 12,
        height: 8,
        fill,
        stroke: { ink: 'gap', width: 0.3, isDashed: true },
      },
      { kind: 'circle', x: 20 * index + 5, y: 30, radius: 3, fill, stroke: { ink: 'accent', width: 0.5 } },
      { kind: 'line', from: [20 * index, 36], to: [20 * index + 10, 38], stroke: { ink: 'hairline', width: 0.2 } },
    ])
    const { pages, problems } = await draw(chartOf(shapes))
    expect([pages, problems]).toEqual([1, []])
  })

  it('goes whole to the next page where it does not fit, and is drawn smaller where it is taller than any', async () => {
    const tall = chartOf([label('Head'), { ...label('Foot'), y: 890 } as Shape], 900)
    const {
      pages,
      figures,
      problems,
      textOf: figureText,
    } = await draw(chartOf([], 200), chartOf([label('Next')], 100), tall)
    expect(pages).toBe(3)
    expect(figures).toHaveLength(3)
    expect(figureText(2)).toBe('A pictureHeadFoot')
    expect(problems).toEqual([])
  })

  it('says what a font lacks, as text elsewhere does', async () => {
    expect((await draw(chartOf([label('🙂')]))).replaced).toEqual(['🙂'])
  })
})

describe('the pictures of the golden review', () => {
  it('are figures whose words name all that they show', async () => {
    const charts = goldenCharts()
    const { figures, replaced, problems } = await draw(...charts)
    expect(figures.map(({ alt }) => alt)).toEqual(charts.map(({ words }) => words))
    expect(replaced).toEqual([])
    expect(problems).toEqual([])
  })

  it('have no label that leaves the picture or meets its neighbour', () => {
    const doc = new jsPDF({ unit: 'mm' })
    const faces = { regular: embedFont(doc, 'regular', fonts.regular), bold: embedFont(doc, 'bold', fonts.bold) }
    const strays = goldenCharts().flatMap(({ shapes }) => {
      const spans = shapes.flatMap((shape) => {
        if (shape.kind !== 'text') return []
        const width = faces[shape.weight].widthOf(shape.text, shape.size)
        const from = shape.x - (shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? width / 2 : width)
        return [{ y: shape.y, from, to: from + width, text: shape.text }]
      })
      const meeting = spans.flatMap((one, index) =>
        spans
          .slice(index + 1)
          .filter((other) => Math.abs(other.y - one.y) < 2 && other.from < one.to && one.from < other.to)
          .map((other) => `${one.text} | ${other.text}`),
      )
      return [...spans.filter(({ from, to }) => from < -0.1 || to > 174.1).map(({ text }) => text), ...meeting]
    })
    expect(strays).toEqual([])
  })
})
