import { describe, expect, it } from 'vitest'
import { openActions } from '../../../src/core/plan/arrangeActions'
import { cellText, type Block } from '../../../src/core/report/blocks'
import { buildReport, variants } from '../../../src/core/report/variants/buildReport'
import { planAndAnswersReport, planTable } from '../../../src/core/report/variants/planAndAnswers'
import type { Change } from '../../../src/core/review/event'
import { goldenInput } from '../../support/goldenReview'
import { goldenWith, plain } from './reports'

/** A day that is nothing else in the golden review, and long past on the day of its reports. */
const passed = '2026-03-03'
const passedInWords = /\b3 Mar(?:ch)? 2026\b/

const late = (action: string): Change => ({ kind: 'action-set', action, property: 'due', value: passed })
const input = goldenWith(...openActions(goldenInput.plan).map(({ id }) => late(id)))

/** Each thing that a reader takes in at once: a row of a table, an item, a paragraph, a fact. */
const placesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'table':
      return block.rows.map((row) =>
        row.map((cell, index) => `${block.columns[index]?.title}: ${cellText(cell)}`).join(' | '),
      )
    case 'chart':
      return [block.words, ...placesOf(block.table)]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.map(({ term, value }) => `${term}: ${value}`)
    default:
      return [JSON.stringify(block)]
  }
}

const saysOverdue = (place: string): boolean => /overdue(?!: No)/i.test(place)

const all = [
  ...variants.map(({ id }) => [id, buildReport(id, input, plain).blocks] as const),
  ['workbook', planAndAnswersReport(input, plain).blocks] as const,
  ['plan as CSV', [planTable(input, plain)]] as const,
]

describe('a due date in the past', () => {
  it.each(all)('is never shown in the %s without the word "overdue" beside it', (_, blocks) => {
    const places = blocks.flatMap(placesOf).filter((place) => passedInWords.test(place))
    expect(places.filter((place) => !saysOverdue(place))).toEqual([])
  })

  it('is shown in these, each action once or more', () => {
    const showing = all
      .filter(([, blocks]) => blocks.flatMap(placesOf).some((place) => passedInWords.test(place)))
      .map(([name]) => name)
    expect(showing).toEqual([
      'action-plan',
      'governors-summary',
      'challenge-sheet',
      'full-report',
      'workbook',
      'plan as CSV',
    ])
  })
})
