import { expect, test } from 'vitest'
import { areaTable } from '../../../src/core/report/sections/areaTable'
import type { Change } from '../../../src/core/review/event'
import { pack, score } from '../../support/notation'

test('the table of areas has a line for each that asks this school anything, and for no other', () => {
  const line = 'C5 3 | 3:secondary | 1'
  const areasFor = (phase: 'primary' | 'secondary') => {
    const inPhase: Change = { kind: 'detail-set', detail: 'phase', value: phase }
    return areaTable(pack(line), score(line, '2 1 2 0', inPhase)).rows.map(([, ...figures]) => figures.join(' | '))
  }
  expect(areasFor('primary')).toHaveLength(2)
  expect(areasFor('secondary')).toHaveLength(3)
  expect(areasFor('primary')[1]).toBe(areasFor('secondary')[2])
})
