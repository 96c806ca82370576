import { describe, expect, it } from 'vitest'
import {
  fewestPoints,
  mostPoints,
  overTimeBlock,
  placesInTime,
  type TimePoint,
} from '../../../src/core/report/charts/overTime'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { pack, packJson, parsed, patched, reviewOf } from '../../support/notation'

const one = pack('C5 C5 3')
const next = parsed(patched(packJson('C5 C5 3'), 'version', '2.0.0'))

const point = (name: string, on: string, answers: string, of = one): TimePoint => {
  const scorecard = scoreReview(of, reviewOf(answers))
  return { name, on, pack: of, scope: null, gate: scorecard.gate, figures: scorecard }
}

const textsOf = (points: readonly TimePoint[]): readonly string[] =>
  (overTimeBlock(points)?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const joinsIn = (points: readonly TimePoint[]): number =>
  (overTimeBlock(points)?.shapes ?? []).filter((shape) => shape.kind === 'line' && shape.stroke.ink === 'accent').length

describe('the line over time', () => {
  it('is none with fewer points than make a line', () => {
    const points = [point('A', '2026-01-01', '1 2 2'), point('B', '2026-02-01', '2 2 2')]
    expect(points.length).toBeLessThan(fewestPoints)
    expect(overTimeBlock(points)).toBeNull()
  })

  it('says of each time how many critical safeguards were in place and what the score was, the earliest first', () => {
    const block = overTimeBlock([
      point('Summer', '2026-06-01', '2 2 2'),
      point('Autumn', '2025-11-10', '0 1 2'),
      point('Spring', '2026-03-01', '1 2 2'),
    ])
    expect(block?.table.rows).toEqual([
      ['Autumn\n10 Nov 2025', '0 of 2', '28%', '1.0.0'],
      ['Spring\n1 Mar 2026', '1 of 2', '54%', '1.0.0'],
      ['Summer\n1 Jun 2026', '2 of 2', '67%', '1.0.0'],
    ])
    expect(block?.words).toBe(
      'Critical safeguards in place and score, over time. Autumn (10 November 2025, checklist 1.0.0): 0 of 2, 28%; Spring (1 March 2026, checklist 1.0.0): 1 of 2, 54%; Summer (1 June 2026, checklist 1.0.0): 2 of 2, 67%.',
    )
  })

  it('joins what rests on the same questions: in both scales, from each time to the next', () => {
    const points = [
      point('A', '2026-01-01', '1 1 1'),
      point('B', '2026-02-01', '2 1 1'),
      point('C', '2026-03-01', '2 2 2'),
    ]
    expect(joinsIn(points)).toBe(4)
  })

  it('parts what rests on different versions of the checklist with a dashed line, and says so', () => {
    const points = [
      point('A', '2025-01-01', '1 1 1'),
      point('B', '2026-01-01', '2 2 2', next),
      point('C', '2026-02-01', '2 2 3', next),
    ]
    const block = overTimeBlock(points)
    expect(joinsIn(points)).toBe(2)
    expect(block?.shapes.filter((shape) => shape.kind === 'line' && shape.stroke.isDashed === true)).toHaveLength(1)
    expect(block?.caption).toContain('figures on its two sides do not compare')
    expect(block?.table.rows.map((row) => row[3])).toEqual(['1.0.0', '2.0.0', '2.0.0'])
  })

  it('shows a span where questions were open, and nothing where there was no score; neither is joined', () => {
    const points = [
      point('A', '2026-01-01', ''),
      point('B', '2026-02-01', '2 2'),
      point('C', '2026-03-01', '2 2 2'),
      point('D', '2026-04-01', '3 3 3'),
    ]
    // Three steps of critical safeguards, and of scores only the last.
    expect(joinsIn(points)).toBe(4)
    expect(textsOf(points)).toContain('51%–74%')
    expect(overTimeBlock(points)?.table.rows.map((row) => row[2])).toEqual(['not scored', '51%–74%', '67%', '100%'])
  })

  it('has no scale of scores where none was scored', () => {
    const points = ['2026-01-01', '2026-02-01', '2026-03-01'].map((on) => point('A', on, ''))
    expect(textsOf(points)).not.toContain('Score')
  })

  it('keeps what is of one day apart, in the order in which it was given', () => {
    const points = ['First', 'Second', 'Third'].map((name) => point(name, '2026-01-01', '2 2 2'))
    expect(overTimeBlock(points)?.table.rows.map(([name]) => name)).toEqual([
      'First\n1 Jan 2026',
      'Second\n1 Jan 2026',
      'Third\n1 Jan 2026',
    ])
    const places = placesInTime(points.map(({ on }) => on))
    expect(new Set(places).size).toBe(3)
  })

  it('shows the latest, and says how many there are', () => {
    const points = Array.from({ length: mostPoints + 4 }, (_, index) =>
      point(`P${index}`, `2026-01-${String(index + 1).padStart(2, '0')}`, '2 2 2'),
    )
    const block = overTimeBlock(points)
    expect(block?.table.rows).toHaveLength(mostPoints)
    expect(block?.table.rows[0]?.[0]).toBe('P4\n5 Jan 2026')
    expect(block?.caption).toContain(`The latest ${mostPoints} of ${mostPoints + 4} are shown.`)
  })
})

describe('the places in time', () => {
  it.each([
    [['2026-01-01', '2026-07-01', '2027-01-01']],
    [['2026-01-01', '2026-01-02', '2026-01-03', '2027-01-01']],
    [['2026-01-01', '2026-12-30', '2026-12-31', '2027-01-01']],
    [Array.from({ length: mostPoints }, () => '2026-01-01')],
  ])('of %j stand in order, apart, and within the picture', (days) => {
    const places = placesInTime(days)
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
    expect(Math.min(...steps)).toBeGreaterThan(13)
    expect(places[0]).toBeGreaterThan(-0.001)
    expect(places.at(-1)).toBeLessThanOrEqual(128.001)
  })

  it('are as far apart as the days where there is room', () => {
    const [first = 0, second = 0, third = 0] = placesInTime(['2026-01-01', '2026-07-02', '2027-01-01'])
    expect(Math.abs(second - first - (third - second))).toBeLessThan(0.8)
  })
})
