import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import type { ReportInput } from '../../../src/core/report/reportInput'
import { caseSteps } from '../../../src/core/report/variants/traceACase'
import { goldenInput, goldenPack } from '../../support/goldenReview'
import { blocksOf, headingsOf, inputOf, wordsOf } from './reports'

const tables = (input: Parameters<typeof blocksOf>[1]) =>
  blocksOf('trace-a-case', input).flatMap((block) => (block.kind === 'table' ? [block] : []))

/** The same review with a checklist of which one case can show these questions. */
const inCase = (input: ReportInput, ids: readonly string[]): ReportInput => ({
  ...input,
  pack: {
    ...input.pack,
    questions: input.pack.questions.map((question) =>
      ids.includes(question.id) ? { ...question, inOneCase: true } : question,
    ),
  },
})

describe('the trace-a-case sheet', () => {
  it('asks of a case only what its file can show, area by area in the order of the checklist', () => {
    const steps = caseSteps(goldenPack, goldenInput.review)
    expect(steps.map(({ area }) => area.id)).toEqual(['noticing', 'referring', 'records', 'sharing', 'meetings'])
    const asked = steps.flatMap(({ questions }) => questions.map(({ id }) => id))
    for (const id of ['child-heard', 'siblings-considered', 'chronology', 'plan-actions']) expect(asked).toContain(id)
    for (const ofSchool of [
      'lead-available',
      'procedures-known',
      'helplines-shown',
      'records-secure',
      'file-quality',
      'conference-authority',
      'relationships',
      'single-central-record',
    ])
      expect(asked).not.toContain(ofSchool)
    expect(
      tables(goldenInput)
        .slice(0, -1)
        .map(({ rows }) => rows.map(([step]) => step)),
    ).toEqual(steps.map(({ questions }) => questions.map(({ text }) => text)))
  })

  it('takes from another checklist the questions that it says so of, in whatever area they are', () => {
    const input = inCase(inputOf('3 3 | 3', ''), ['q2', 'q3'])
    expect(headingsOf(blocksOf('trace-a-case', input), 2)).toEqual(['Area 1', 'Area 2', 'Totals'])
    expect(
      tables(input)
        .slice(0, -1)
        .map(({ rows }) => rows.map(([step]) => step)),
    ).toEqual([['Is q2 in place?'], ['Is q3 in place?']])
  })

  it('says so, and counts nothing, where a checklist says it of none', () => {
    const blocks = blocksOf('trace-a-case', inputOf('3 | 3', ''))
    expect(headingsOf(blocks, 2)).toEqual([])
    expect(wordsOf(blocks)).toContain('does not say which of its questions one child’s case can show')
  })

  it('leaves out a question of the built-in checklist of which an edited copy says that a case cannot show it', () => {
    const edited = {
      ...goldenPack,
      questions: goldenPack.questions.map((question) =>
        question.id === 'child-heard' ? { ...question, inOneCase: false } : question,
      ),
    }
    expect(
      caseSteps(edited, goldenInput.review).flatMap(({ questions }) => questions.map(({ id }) => id)),
    ).not.toContain('child-heard')
  })

  it('has five cases with yes, partly and no to tick at each step, and a row of totals for each of them', () => {
    for (const { columns, rows } of tables(goldenInput)) {
      expect(columns.map(({ title }) => title).slice(1)).toEqual(['Case 1', 'Case 2', 'Case 3', 'Case 4', 'Case 5'])
      expect(columns.slice(1).every(({ byHand }) => byHand === true)).toBe(true)
      for (const row of rows) expect(new Set(row.slice(1).map(cellText)).size).toBe(1)
    }
    expect(tables(goldenInput)[0]?.rows[0]?.[1]).toBe('☐ yes\n☐ partly\n☐ no')
    expect(
      tables(goldenInput)
        .at(-1)
        ?.rows.map((row) => row.map(cellText)),
    ).toEqual([
      ['Yes', '', '', '', '', ''],
      ['Partly', '', '', '', '', ''],
      ['No', '', '', '', '', ''],
    ])
  })

  it('asks that no name, no date of birth and no story be written', () => {
    const report = wordsOf(blocksOf('trace-a-case', goldenInput))
    expect(report).toContain('Write no name, no date of birth, no initials and no story')
  })

  it('shows nothing of what was answered', () => {
    expect(blocksOf('trace-a-case', inCase(inputOf('C5 3', '0 2'), ['q1', 'q2']))).toEqual(
      blocksOf('trace-a-case', inCase(inputOf('C5 3', ''), ['q1', 'q2'])),
    )
  })

  it('leaves out steps that do not apply, and says so where none does', () => {
    expect(tables(inCase(inputOf('3n 3', 'n'), ['q1', 'q2']))[0]?.rows.map(([step]) => step)).toEqual([
      'Is q2 in place?',
    ])
    expect(wordsOf(blocksOf('trace-a-case', inCase(inputOf('3n', 'n'), ['q1'])))).toContain(
      'None of the questions that follow a case applies to this school.',
    )
  })
})
