import { expect, it } from 'vitest'
import { viewStripsBlocks } from '../../../src/core/report/charts/viewStrips'
import { comparePointsOfView, type PointOfView } from '../../../src/core/report/findings/pointsOfView'
import { fullPack } from '../../support/fullPack'
import { reviewOf } from '../../support/notation'

it('a picture of views labels a question with its short name, and its table with the whole text', () => {
  const named = fullPack('C5 3')
  const comparison = comparePointsOfView(
    named.questions,
    ['3 2', '0 ?'].map((line, index): PointOfView => ({ id: `${index}`, label: `${index}`, review: reviewOf(line) })),
    new Map(),
  )
  const chart = viewStripsBlocks(named, comparison, comparison.toTalkAbout)[0]
  const labels = chart?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ')
  expect(labels).toContain('Lead reachable')
  expect(labels).toContain('Is q2 in place?')
  expect(labels).not.toContain('Is q1 in place?')
  expect(chart?.table.rows.map(([name]) => name)).toEqual(['Is q1 in place? (critical)', 'Is q2 in place?'])
})
