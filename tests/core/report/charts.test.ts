import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReviews } from '../../../src/core/report/findings/changes'
import type { Block } from '../../../src/core/report/blocks'
import { coverageGridBlock } from '../../../src/core/report/charts/coverageGrid'
import { dumbbellBlocks } from '../../../src/core/report/charts/dumbbells'
import { periodsBetween } from '../../../src/core/report/charts/periods'
import { labelLines } from '../../../src/core/report/charts/text'
import { timelineBlock } from '../../../src/core/report/charts/timeline'
import type { Shape } from '../../../src/core/report/shapes'
import { addDays } from '../../../src/core/math/calendar'
import type { Change } from '../../../src/core/review/event'
import { anyCase } from '../../support/arbitraries'
import { goldenInput, goldenPack } from '../../support/goldenReview'
import { pack, packJson, parsed, patched, plan, reviewOf, today } from '../../support/notation'

type Chart = Extract<Block, { kind: 'chart' }>
type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>

const drawn = (chart: Chart | null): Chart => {
  if (chart === null) throw new Error('there is no picture')
  return chart
}
const ofKind = <Kind extends Shape['kind']>({ shapes }: Chart, kind: Kind): readonly Of<Kind>[] =>
  shapes.filter((shape): shape is Of<Kind> => shape.kind === kind)
const textsOf = (chart: Chart) => ofKind(chart, 'text').map(({ text }) => text)

/** The corners of what a shape covers; a text counts with its anchor alone. */
const cornersOf = (shape: Shape): readonly (readonly [number, number])[] => {
  switch (shape.kind) {
    case 'rect':
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ]
    case 'circle':
      return [
        [shape.x - shape.radius, shape.y - shape.radius],
        [shape.x + shape.radius, shape.y + shape.radius],
      ]
    case 'line':
      return [shape.from, shape.to]
    case 'text':
      return [[shape.x, shape.y]]
  }
}
const strays = (chart: Chart) =>
  chart.shapes.filter((shape) =>
    cornersOf(shape).some(([x, y]) => x < -2 || x > chart.width + 2 || y < -0.01 || y > chart.height + 0.01),
  )

const terms = [
  { start: '2026-11-02', end: '2026-12-18' },
  { start: '2027-01-04', end: '2027-02-12' },
  { start: '2027-02-22', end: '2027-03-25' },
]
const termsSet: Change = { kind: 'detail-set', detail: 'terms', value: terms }
const due = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'due', value })
const done = (action: string): Change => ({ kind: 'action-set', action, property: 'status', value: 'done' })

const timeline = (packLine: string, given: string, changes: readonly Change[], on = today) =>
  timelineBlock({ plan: plan(packLine, given, ...changes), review: reviewOf(given, ...changes), today: on })

describe('the timeline', () => {
  it('has a column for each term as entered, and a row each for what is on critical questions and for the rest', () => {
    const chart = drawn(timeline('C5 3 3 1', '0 0 1 0', [termsSet, due('q4/0', '2027-03-01')]))
    expect(chart.table.rows).toEqual([
      ['2 Nov to 18 Dec 2026', '1', '0', '1'],
      ['4 Jan to 12 Feb 2027', '0', '1', '1'],
      ['22 Feb to 25 Mar 2027', '0', '2', '2'],
    ])
    expect(chart.table.headerColumn).toBe(0)
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['2 Nov to', '18 Dec 2026', 'Critical', 'Other']))
  })

  it('has calendar months where no terms were entered, or where all of them have passed', () => {
    const months = ['November 2026', 'December 2026', 'January 2027']
    const rows = (changes: readonly Change[]) =>
      drawn(timeline('3', '0', [due('q1/0', '2027-01-15'), ...changes])).table.rows.map(([name]) => name)
    expect(rows([])).toEqual(months)
    expect(
      rows([{ kind: 'detail-set', detail: 'terms', value: [{ start: '2025-09-01', end: '2025-12-19' }] }]),
    ).toEqual(months)
  })

  it('puts what is overdue first, in words too; what is due today is not', () => {
    const chart = drawn(timeline('3 3', '0 0', [termsSet, due('q1/0', '2026-11-22'), due('q2/0', today)]))
    expect(chart.table.rows.map(([name, ...counts]) => [name, counts.at(-1)])).toEqual([
      ['Overdue', '1'],
      ['2 Nov to 18 Dec 2026', '1'],
    ])
    expect(chart.words).toBe(
      'When the open actions are due. Overdue: 1 action; 2 November 2026 to 18 December 2026: 1 action.',
    )
    expect(ofKind(chart, 'rect').map(({ fill }) => fill)).toEqual(['gap', 'accent'])
  })

  it('draws a square for each action, with their number beside it', () => {
    const onOneDay = ['q1/0', 'q2/0', 'q3/0'].map((action) => due(action, '2026-12-08'))
    const chart = drawn(timeline('3 3 3', '0 0 0', [termsSet, ...onOneDay]))
    expect(ofKind(chart, 'rect')).toHaveLength(3)
    expect(textsOf(chart)).toContain('3')
  })

  it('puts a date in a holiday to the term before it, and says so', () => {
    const chart = drawn(timeline('3', '0', [termsSet, due('q1/0', '2026-12-27')]))
    expect(chart.table.rows).toEqual([['2 Nov to 18 Dec 2026', '0', '1', '1']])
    expect(chart.caption).toBe(
      'When the open actions are due. What is due in a holiday stands with the term before it.',
    )
    expect(chart.words).toBe(`${chart.caption} 2 November 2026 to 18 December 2026: 1 action.`)
  })

  it('leaves out the term that is over in the holidays', () => {
    expect(
      drawn(timeline('3', '0', [termsSet, due('q1/0', '2027-01-15')], '2026-12-27')).table.rows.map(([name]) => name),
    ).toEqual(['4 Jan to 12 Feb 2027'])
  })

  it('keeps the term that ends today, with nothing left in it', () => {
    expect(
      drawn(timeline('3', '0', [termsSet, due('q1/0', '2027-01-15')], '2026-12-18')).table.rows.map(([name]) => name),
    ).toEqual(['2 Nov to 18 Dec 2026', '4 Jan to 12 Feb 2027'])
  })

  it('leaves out what is done, and is none where nothing is open', () => {
    expect(timeline('3 3', '0 2', [termsSet, done('q1/0')])).toBeNull()
    expect(timeline('3', '2', [])).toBeNull()
  })

  it('gathers what lies far ahead in one last column', () => {
    const chart = drawn(timeline('3 3', '0 0', [due('q1/0', '2026-12-01'), due('q2/0', '2031-01-01')]))
    expect(chart.table.rows).toHaveLength(8)
    expect(chart.table.rows.at(-1)).toEqual(['from 1 Jun 2027', '0', '1', '1'])
  })

  it('stays on a page with 400 actions: a square then stands for several', () => {
    const many = Array.from({ length: 400 }, () => '3').join(' ')
    const onOneDay = Array.from({ length: 400 }, (_, index) => due(`q${index + 1}/0`, '2026-12-08'))
    const chart = drawn(timeline(many, many.replaceAll('3', '0'), [termsSet, ...onOneDay]))
    expect(chart.caption).toBe('When the open actions are due. Each square stands for up to 16 actions.')
    expect(ofKind(chart, 'rect')).toHaveLength(25)
    expect(textsOf(chart)).toContain('400')
    expect(chart.height).toBeLessThan(100)
  })

  it('counts each open action exactly once, whatever the terms and dates', () => {
    const day = fc.integer({ min: -400, max: 900 }).map((days) => addDays(today, days))
    const term = fc
      .tuple(day, fc.integer({ min: 0, max: 120 }))
      .map(([from, length]) => ({ start: from, end: addDays(from, length) }))
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 7 }),
        fc.array(day, { minLength: 1, maxLength: 8 }),
        (someTerms, dues) => {
          const questions = dues.map(() => '3').join(' ')
          const changes: readonly Change[] = [
            { kind: 'detail-set', detail: 'terms', value: someTerms },
            ...dues.map((date, index) => due(`q${index + 1}/0`, date)),
          ]
          const chart = drawn(timeline(questions, questions.replaceAll('3', '0'), changes))
          expect(chart.table.rows.reduce((total, row) => total + Number(row.at(-1)), 0)).toBe(dues.length)
          expect(ofKind(chart, 'rect')).toHaveLength(dues.length)
          expect(strays(chart)).toEqual([])
        },
      ),
    )
  })
})

describe('periods', () => {
  it('are there for a term of one day, too', () => {
    const day = { start: '2027-01-04', end: '2027-01-04' }
    expect(periodsBetween([day], '2027-01-04', '2027-01-04', 9).map(({ start, end }) => ({ start, end }))).toEqual([
      day,
    ])
  })

  it('begin with the one that ends on the first day asked for', () => {
    const starts = (from: string) => periodsBetween(terms, from, '2027-03-01', 9).map(({ start }) => start)
    expect(starts('2027-02-21')[0]).toBe('2027-01-04')
    expect(starts('2027-02-22')[0]).toBe('2027-02-22')
  })

  it('follow each other without a gap', () => {
    const day = fc.integer({ min: -300, max: 600 }).map((days) => addDays(today, days))
    const term = fc
      .tuple(day, fc.integer({ min: 0, max: 100 }))
      .map(([from, length]) => ({ start: from, end: addDays(from, length) }))
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 6 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 2, max: 9 }),
        (someTerms, days, most) => {
          const to = addDays(today, days)
          const periods = periodsBetween(someTerms, today, to, most)
          expect(periods.length).toBeGreaterThan(0)
          expect(periods.length).toBeLessThanOrEqual(most)
          expect(periods[0]!.start <= today && periods.at(-1)!.end >= to).toBe(true)
          for (const [index, period] of periods.slice(1).entries())
            expect(period.start).toBe(addDays(periods[index]!.end, 1))
        },
      ),
    )
  })
})

describe('the coverage grid', () => {
  it('puts cells beside each other as far as there is room', () => {
    const cells = ofKind(drawn(coverageGridBlock({ pack: pack('3 3 3'), review: reviewOf('2 2 2') })), 'rect')
    // Before them stands the one of the key.
    const [, first, second, third] = cells
    expect([second?.y, third?.y]).toEqual([first?.y, first?.y])
    expect(second!.x).toBeGreaterThanOrEqual(first!.x + first!.width)
    expect(third!.x).toBeGreaterThanOrEqual(second!.x + second!.width)
  })

  const cellsOf = (packLine: string, given: string) => {
    const chart = drawn(coverageGridBlock({ pack: pack(packLine), review: reviewOf(given) }))
    return chart.table.rows.map(([id, , state]) => `${id as string} ${state as string}`)
  }

  it('tells what is in place from a gap, what is not known and what is not asked', () => {
    expect(cellsOf('3 3 3 3 3 3n', '2 1 ? - 3 n')).toEqual([
      'F1 In place',
      'F2 Gap',
      'F3 Not known',
      'F4 Not known',
      'F5 In place',
      'F6 Not asked here',
    ])
  })

  it('shows each state by a sign, not by colour alone, and counts it', () => {
    const chart = drawn(coverageGridBlock({ pack: pack('3 3 3'), review: reviewOf('2 1 ?') }))
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['✓', '!', '?', 'In place: 1', 'Gap: 1', 'Not known: 1']))
    expect(new Set(ofKind(chart, 'rect').map(({ fill, stroke }) => `${fill} ${stroke?.isDashed === true}`)).size).toBe(
      3,
    )
    expect(chart.words).toBe(
      'Where the school stands on each finding and recommendation. Findings: 1 in place (F1), 1 gap (F2) and 1 not known (F3).',
    )
  })

  it('has a cell for each scored part of a finding or recommendation, and for each that has no parts', () => {
    const { review } = goldenInput
    const chart = drawn(coverageGridBlock({ pack: goldenPack, review }))
    const scored = goldenPack.sources.filter(
      ({ kind, scored: isScored }) => isScored && (kind === 'finding' || kind === 'recommendation'),
    )
    const ids = scored.flatMap(
      ({ id, parts }) => parts?.filter((part) => part.scored !== false).map((part) => part.id) ?? [id],
    )
    expect(chart.table.rows).toHaveLength(ids.length)
    expect(new Set(chart.table.rows.map(([id]) => id))).toEqual(new Set(ids))
    expect(new Set(textsOf(chart).filter((text) => ids.includes(text)))).toEqual(new Set(ids))
    expect(chart.table.rows.findIndex(([id]) => id === 'F10a')).toBeGreaterThan(
      chart.table.rows.findIndex(([id]) => id === 'F9'),
    )
    expect(strays(chart)).toEqual([])
  })

  it('shortens a long id in its cell, and keeps it in the table', () => {
    const long = 'finding-with-a-very-long-name'
    const json = patched(patched(packJson('3'), 'sources.0.id', long), 'questions.0.sources', [long])
    const chart = drawn(coverageGridBlock({ pack: parsed(json), review: reviewOf('2') }))
    expect(textsOf(chart)).toContain('finding-with-…')
    expect(chart.table.rows[0]?.[0]).toBe(long)
  })

  it('is none where the pack has neither findings nor recommendations', () => {
    expect(
      coverageGridBlock({ pack: parsed(patched(packJson('3'), 'sources.0.kind', 'advice')), review: reviewOf('2') }),
    ).toBeNull()
  })

  it('names every cell in its words, for any answers', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const chart = drawn(coverageGridBlock({ pack: pack(packLine), review: reviewOf(given.join(' ')) }))
        expect(
          given.map((_, index) => `F${index + 1}`).filter((id) => !new RegExp(`\\b${id}\\b`).test(chart.words)),
        ).toEqual([])
        expect(strays(chart)).toEqual([])
      }),
    )
  })
})

describe('the dumbbells', () => {
  const dumbbells = (packLine: string, before: string, after: string) =>
    dumbbellBlocks(compareReviews(pack(packLine), reviewOf(before), reviewOf(after)), {
      before: 'Spring 2026',
      after: 'Now',
    })[0]!
  /** The points of the rows, without those of the key. */
  const pointsOf = (chart: Chart) => ofKind(chart, 'circle').filter(({ y }) => y > 5)

  it('have a hollow point before and a filled one now, further right where the score is higher', () => {
    const [before, now] = pointsOf(dumbbells('3', '1', '3'))
    expect([before?.fill, now?.fill]).toEqual(['track', 'accent'])
    expect(now!.x).toBeGreaterThan(before!.x)
  })

  it('say the change in words beside the points and for whoever cannot see them', () => {
    const chart = dumbbells('3 | 3', '1 3', '3 0')
    expect(textsOf(chart)).toEqual(
      expect.arrayContaining(['33% → 100%', 'up 67 points', '100% → 0%', 'down 100 points']),
    )
    expect(chart.words).toBe(
      'Score of each area, Spring 2026 and Now. Area 1: 33%, now 100%: up 67 points; Area 2: 100%, now 0%: down 100 points.',
    )
    expect(chart.table.rows).toEqual([
      ['Area 1', '33%', '100%', 'up 67 points'],
      ['Area 2', '100%', '0%', 'down 100 points'],
    ])
  })

  it('point the way with an arrow, and have none where nothing moved', () => {
    const heads = (chart: Chart) => ofKind(chart, 'line').filter(({ stroke }) => stroke.ink === 'accent').length
    expect(heads(dumbbells('3', '0', '3'))).toBe(3)
    expect(heads(dumbbells('3', '2', '2'))).toBe(0)
  })

  it('have a span instead of a point while questions are open, and a key for it', () => {
    const chart = dumbbells('3 3', '2 -', '2 2')
    expect(pointsOf(chart).map(({ fill }) => fill)).toEqual(['accent'])
    expect(ofKind(chart, 'rect').map(({ fill }) => fill)).toEqual(['hatch', 'track'])
    expect(textsOf(chart)).toContain('while questions are open')
    expect(textsOf(dumbbells('3', '2', '2'))).not.toContain('while questions are open')
  })

  it('stay within the picture for any two reviews', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.infiniteStream(fc.constantFrom('0', '1', '2', '3', '?', '-', 'n')),
        ({ packLine, given }, stream) => {
          const chart = dumbbells(packLine, given.join(' '), given.map(() => stream.next().value).join(' '))
          expect(strays(chart)).toEqual([])
        },
      ),
    )
  })
})

describe('the words of a picture', () => {
  it('are broken where they have no room', () => {
    expect(labelLines('Adults in school and today’s duties', 40, 8.8)).toEqual([
      'Adults in school and',
      'today’s duties',
    ])
    expect(labelLines('a'.repeat(50), 40, 8.8).every((line) => line.length <= 24)).toBe(true)
    expect(labelLines('', 40, 8.8)).toEqual([])
  })
})
