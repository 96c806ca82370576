import { describe, expect, it } from 'vitest'
import { sheetIds, sheetTitles } from '../../../src/core/content/sheets'
import type { VariantId } from '../../../src/core/report/variant'
import { goldenInput } from '../../support/goldenReview'
import { pack } from '../../content/builtInPack'
import { blocksOf, emptyInput, headingsOf, modelSheets, reportOf, wordsOf } from './reports'

/** The columns of each table of a sheet, by caption. */
const columnsOf = (id: VariantId) =>
  blocksOf(id, emptyInput).flatMap((block) => (block.kind === 'table' ? [block.columns.map(({ title }) => title)] : []))
const labelsOf = (id: VariantId): readonly string[] =>
  blocksOf(id, emptyInput).flatMap((block) => (block.kind === 'fields' ? block.rows.flat() : []))

describe('the model sheets', () => {
  it('are those that a question may name, under the same titles', () => {
    expect(modelSheets.map(({ id, title }) => [id, title])).toEqual(sheetIds.map((id) => [id, sheetTitles[id]]))
  })

  it('are each named by a question of the built-in checklist', () => {
    const named = new Set(pack.questions.flatMap(({ sheets = [] }) => sheets))
    expect(sheetIds.filter((id) => !named.has(id))).toEqual([])
  })

  it.each(modelSheets)(
    '$id says first what it is for and has a line for school and date, and last where it is kept',
    ({ id, purpose }) => {
      const blocks = blocksOf(id, emptyInput)
      expect(blocks.slice(0, 3)).toMatchObject([
        { kind: 'heading', level: 1 },
        { kind: 'paragraph', text: expect.stringContaining(purpose) },
        { kind: 'fields' },
      ])
      expect(labelsOf(id)[0]).toBe('School')
      expect(headingsOf(blocks, 2).at(-1)).toBe('Notes')
      expect(blocks.at(-1)).toMatchObject({ kind: 'list', items: expect.arrayContaining([expect.anything()]) })
    },
  )

  it.each(modelSheets)('$id says on each page that it is a model to be changed, and no official form', ({ id }) => {
    expect(reportOf(id, emptyInput).marking).toBe('Model sheet: change it to fit your school. It is no official form.')
  })

  it.each(modelSheets)('$id holds nothing of any review, whatever somebody chooses', ({ id }) => {
    expect(reportOf(id, goldenInput, { data: 'history', fingerprint: 'f'.repeat(64) })).toEqual(
      reportOf(id, emptyInput),
    )
  })

  it.each(modelSheets)('$id has tables that a hand can fill in: at most seven columns with short names', ({ id }) => {
    for (const columns of columnsOf(id)) {
      expect(columns.length).toBeLessThanOrEqual(7)
      expect(new Set(columns).size).toBe(columns.length)
      for (const title of columns) expect(title.length).toBeLessThanOrEqual(40)
    }
  })

  it.each(['referral-log', 'supervision-record', 'monitoring-plan'] as const)(
    '%s asks for a reference in place of a child’s name, and is kept with the child protection records',
    (id) => {
      const words = wordsOf(blocksOf(id, emptyInput))
      expect(words).toContain('a reference or initials')
      expect(words).toMatch(/child protection (records|file)/)
    },
  )

  it('the rota has each day of the school week with who is called, and who covers', () => {
    const day = blocksOf('rota', emptyInput).find((block) => block.kind === 'table')
    expect(day?.kind === 'table' && day.rows.map(([name]) => name)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
    ])
    expect(columnsOf('rota')[0]).toEqual(['Day', 'School hours', 'First to call', 'Number', 'Cover', 'Cover’s number'])
  })

  it('the referral log follows a concern to its decision, and a referral to its answer', () => {
    expect(columnsOf('referral-log').map((columns) => columns.at(-1))).toEqual([
      'Decided by (role), and date',
      'Answer: date, and what was decided',
      'How the child is now, and date',
    ])
  })

  it('the monitoring plan has an end, and the decision that follows', () => {
    expect(labelsOf('monitoring-plan')).toContain('Ends on (the lead decides)')
    expect(headingsOf(blocksOf('monitoring-plan', emptyInput), 2)).toContain('Decision on or before the end date')
  })

  it('the check of the central record lets nobody work who lacks more than the DBS certificate', () => {
    expect(wordsOf(blocksOf('central-record-check', emptyInput))).toContain(
      'Whoever lacks any check other than an awaited DBS certificate is kept away from pupils until it is done.',
    )
  })
})
