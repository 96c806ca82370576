import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import { goldenInput, goldenPack } from '../../support/goldenReview'
import { blocksOf, emptyInput, evidenceOn, goldenWith, headingsOf, inputOf, tableOf, wordsOf } from './reports'

const rowsOf = (input: Parameters<typeof blocksOf>[1], caption: string) =>
  tableOf(blocksOf('visit-day-index', input), caption).rows.map((row) => row.map(cellText))

describe('the visit-day index', () => {
  it('begins with the first hour, then what to have at hand, then whom to tell', () => {
    expect(headingsOf(blocksOf('visit-day-index', goldenInput), 2)).toEqual([
      'The first hour',
      'To have at hand',
      'Whom to tell',
      'If a child may be at risk',
    ])
  })

  it('has in the first hour every critical question that applies, with its first two prompts and what is listed for it', () => {
    const critical = goldenPack.questions.filter((question) => question.critical)
    const rows = rowsOf(goldenInput, 'What to show first')
    expect(rows.map(([text, prompts]) => [text, prompts])).toEqual(
      critical.map(({ text, evidencePrompts }) => [text, evidencePrompts.slice(0, 2).join('\n')]),
    )
    expect(rows[0]?.[2]).toBe('This term’s rota of leads: Locked cupboard B, head’s office')
    expect(rows[1]?.[2]).toBe('Nothing is listed')
  })

  it('is the same in the first hour whatever was answered', () => {
    expect(rowsOf(inputOf('C5 3 C5n', '0 2 -'), 'What to show first')).toEqual(
      rowsOf(inputOf('C5 3 C5n', '3 0 2'), 'What to show first'),
    )
    expect(rowsOf(inputOf('C5 C5n', '0 n'), 'What to show first')).toHaveLength(1)
  })

  it('leaves a blank for who fetches each thing', () => {
    for (const caption of ['What to show first', 'All that is listed, by the place where it is kept']) {
      const { columns, rows } = tableOf(blocksOf('visit-day-index', goldenInput), caption)
      const blank = columns.findIndex(({ title }) => title === 'Who fetches it')
      expect(columns[blank]?.byHand).toBe(true)
      expect(rows.every((row) => row[blank] === '')).toBe(true)
    }
  })

  it('has every entry of evidence with its place', () => {
    expect(rowsOf(goldenInput, 'All that is listed, by the place where it is kept')).toHaveLength(
      goldenInput.review.evidence.length,
    )
    expect(rowsOf(inputOf('3', '2', evidenceOn('q1')), 'All that is listed, by the place where it is kept')).toEqual([
      ['Cupboard B', 'A log', '2 Nov 2026', ''],
    ])
  })

  it('names roles, never people, and only the numbers that the checklist gives', () => {
    const input = goldenWith({
      kind: 'contributor-set',
      contributor: 'head',
      value: { role: 'Head', name: 'Example Name' },
    })
    expect(wordsOf(blocksOf('visit-day-index', input))).not.toContain('Example Name')
    expect(rowsOf(input, 'In school, by role').map(([role]) => role)).toEqual(['Head', 'Designated safeguarding lead'])
    expect(rowsOf(input, 'Outside school').map(([who, number]) => [who, number])).toEqual(
      goldenPack.urgent.contacts.map(({ name, number }) => [name, number]),
    )
  })

  it('has a sentence where no evidence is listed or no critical question is asked', () => {
    expect(
      tableOf(blocksOf('visit-day-index', emptyInput), 'All that is listed, by the place where it is kept').empty,
    ).toContain('No evidence is listed yet')
    expect(tableOf(blocksOf('visit-day-index', inputOf('3', '2')), 'What to show first')).toMatchObject({
      rows: [],
      empty: 'No critical question is asked in this review.',
    })
  })
})
