import { describe, expect, it } from 'vitest'
import { columnWidths, unbrokenPieces } from '../../../src/core/report/columnWidths'

const column = (share: number, head: number, body: number) => ({ share, head, body, around: 1 })
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

describe('the widths of columns', () => {
  it('are their shares where each is wide enough for its words', () => {
    expect(columnWidths(100, [column(1, 5, 10), column(3, 5, 10)])).toEqual([25, 75])
  })

  it('give a column that is too narrow what it needs, from those that have room', () => {
    expect(columnWidths(100, [column(1, 5, 19), column(9, 5, 10)])).toEqual([20, 80])
  })

  it('give a word that is wider than a quarter of the table no more than that', () => {
    expect(columnWidths(100, [column(1, 5, 900), column(9, 5, 10)])).toEqual([26, 74])
  })

  it('keep the words of heads and short labels whole where not all long words fit', () => {
    const widths = columnWidths(100, [
      column(1, 12, 900),
      column(1, 5, 900),
      column(1, 5, 900),
      column(1, 5, 900),
      column(1, 9, 13),
    ])
    expect(sum(widths)).toBeCloseTo(100)
    expect(widths[0]).toBeGreaterThan(13)
    expect(widths[4]).toBeGreaterThanOrEqual(14)
  })

  it('keep the words of heads whole before anything else', () => {
    const widths = columnWidths(
      100,
      Array.from({ length: 9 }, (_, index) => column(1, index === 0 ? 20 : 5, 900)),
    )
    expect(sum(widths)).toBeCloseTo(100)
    expect(widths[0]).toBeGreaterThanOrEqual(21)
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(6)
  })

  it('share out what there is where not even the heads fit', () => {
    expect(columnWidths(10, [column(1, 9, 9), column(1, 9, 9)])).toEqual([5, 5])
  })
})

describe('the pieces of a text', () => {
  it('end at spaces, line ends and hyphens', () => {
    expect(unbrokenPieces('designated-safeguarding lead\noverdue')).toEqual([
      'designated-',
      'safeguarding',
      'lead',
      'overdue',
    ])
  })

  it('leave a date whole, also where something stands below it', () => {
    expect(unbrokenPieces('13 Nov 2026\noverdue')).toEqual(['13 Nov 2026', 'overdue'])
  })
})
