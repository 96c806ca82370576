import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import { caseSteps } from '../../../src/core/report/variants/traceACase'
import { goldenInput, goldenPack } from '../../support/goldenReview'
import { blocksOf, headingsOf, inputOf, wordsOf } from './reports'

const tables = (input: Parameters<typeof blocksOf>[1]) => blocksOf('trace-a-case', input).flatMap((block) => (block.kind === 'table' ? [block] : []))

describe('the trace-a-case sheet', () => {
  it('goes through noticing, referring, records, sharing and meetings in this order, with each of their questions as a step', () => {
    const steps = caseSteps(goldenPack, goldenInput.review)
    expect(steps.map(({ area }) => area.id)).toEqual(['noticing', 'referring', 'records', 'sharing', 'meetings'])
    expect(tables(goldenInput).slice(0, -1).map(({ rows }) => rows.map(([step]) => step))).toEqual(steps.map(({ questions }) => questions.map(({ text }) => text)))
  })

  it('takes all areas of a checklist that has none of these', () => {
    expect(headingsOf(blocksOf('trace-a-case', inputOf('3 | 3', '')), 2)).toEqual(['Area 1', 'Area 2', 'Totals'])
  })

  it('has five cases with yes, partly and no to tick at each step, and a row of totals for each of them', () => {
    for (const { columns, rows } of tables(goldenInput)) {
      expect(columns.map(({ title }) => title).slice(1)).toEqual(['Case 1', 'Case 2', 'Case 3', 'Case 4', 'Case 5'])
      expect(columns.slice(1).every(({ byHand }) => byHand === true)).toBe(true)
      for (const row of rows) expect(new Set(row.slice(1).map(cellText)).size).toBe(1)
    }
    expect(tables(goldenInput)[0]?.rows[0]?.[1]).toBe('☐ yes\n☐ partly\n☐ no')
    expect(tables(goldenInput).at(-1)?.rows.map((row) => row.map(cellText))).toEqual([['Yes', '', '', '', '', ''], ['Partly', '', '', '', '', ''], ['No', '', '', '', '', '']])
  })

  it('asks that no name, no date of birth and no story be written', () => {
    const report = wordsOf(blocksOf('trace-a-case', goldenInput))
    expect(report).toContain('Write no name, no date of birth, no initials and no story')
  })

  it('shows nothing of what was answered', () => {
    expect(blocksOf('trace-a-case', inputOf('C5 3', '0 2'))).toEqual(blocksOf('trace-a-case', inputOf('C5 3', '')))
  })

  it('leaves out steps that do not apply, and says so where none does', () => {
    expect(tables(inputOf('3n 3', 'n'))[0]?.rows.map(([step]) => step)).toEqual(['Is q2 in place?'])
    expect(wordsOf(blocksOf('trace-a-case', inputOf('3n', 'n')))).toContain('None of the questions that follow a case applies to this school.')
  })
})
