import { describe, expect, it } from 'vitest'
import { mostTables } from '../../../src/core/workshop/answerCode'
import { boardOf, nextTable } from '../../../src/core/workshop/board'

const statesIn = (tables: readonly number[], expected: number | null, contested: readonly number[] = []) =>
  boardOf({ tables, contested }, expected).cells.map(({ table, state }) => `${table} ${state}`)

describe('the board of a vote', () => {
  it('has all that are expected: sent, missing, or with several devices', () => {
    expect(statesIn([1, 3], 4, [3])).toEqual(['1 sent', '2 missing', '3 several', '4 missing'])
    expect(boardOf({ tables: [1, 3], contested: [] }, 4)).toMatchObject({ sent: 2, missing: [2, 4], beyond: [] })
  })

  it('goes to the last that sent where nobody said how many are expected', () => {
    expect(statesIn([1, 3], null)).toEqual(['1 sent', '2 missing', '3 sent'])
    expect(statesIn([], null)).toEqual([])
  })

  it('shows what nobody expected beside the others, and counts it apart', () => {
    expect(statesIn([1, 31], 2)).toEqual(['1 sent', '2 missing', '31 sent'])
    expect(boardOf({ tables: [0, 1, 31], contested: [] }, 2)).toMatchObject({ sent: 1, missing: [2], beyond: [0, 31] })
  })
})

describe('the sheet that is typed next', () => {
  const next = (tables: readonly number[], expected: number | null, after: number) =>
    nextTable(boardOf({ tables, contested: [] }, expected), after)

  it('is of the next table that is missing, then of the first that is', () => {
    expect(next([1, 2, 4], 6, 2)).toBe(3)
    expect(next([1, 2, 4], 6, 3)).toBe(5)
    expect(next([1, 2, 4], 6, 6)).toBe(3)
  })

  it('is simply of the next number where none is missing', () => {
    expect(next([], null, 0)).toBe(1)
    expect(next([1, 2, 3], null, 3)).toBe(4)
    expect(next([1, 2], 2, 2)).toBe(3)
    expect(next([], null, mostTables)).toBe(mostTables)
  })
})
