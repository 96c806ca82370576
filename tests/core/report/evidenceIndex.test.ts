import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, emptyInput, evidenceOn, inputOf, tableOf } from './reports'

const byPlace = 'What there is to show, by the place where it is kept'
const unbacked = 'Answers at “in place” or above without proof'
const rowsOf = (input: Parameters<typeof blocksOf>[1], caption: string) =>
  tableOf(blocksOf('evidence-index', input), caption).rows.map((row) => row.map(cellText))

describe('the evidence index', () => {
  it('has every entry once, by place from A to Z, and those without a place last', () => {
    expect(rowsOf(goldenInput, byPlace).map(([kept, what]) => `${kept}: ${what}`)).toEqual([
      'Blue ring binder, main reception: Training record of all staff',
      'Locked cupboard B, head’s office: This term’s rota of leads',
      'Safeguarding system, report 14: Referral log 2025–26',
      'Shared drive S:\\Personnel\\SCR: Single central record, checked by a governor',
      'not said: Minutes of the full board',
    ])
  })

  it('says in words what is up to date, out of date, not checked or without a place', () => {
    expect(rowsOf(goldenInput, byPlace).map((row) => row[3])).toEqual([
      'Not checked',
      'Up to date',
      'Out of date',
      'Up to date',
      'No place given',
    ])
    expect(rowsOf(inputOf('3', '2', evidenceOn('q1', { where: '', checkedOn: null })), byPlace)[0]?.[3]).toBe(
      'No place given and not checked',
    )
  })

  it('keeps the day of the last check as a date', () => {
    const { rows } = tableOf(blocksOf('evidence-index', goldenInput), byPlace)
    expect(rows[2]?.[2]).toEqual({ date: '2025-11-22', text: '22 Nov 2025' })
    expect(rows[0]?.[2]).toBe('not said')
  })

  it('says by when to look at each again, in a column that is there once an entry has such a day', () => {
    const columnsOf = (input: Parameters<typeof blocksOf>[1]) =>
      tableOf(blocksOf('evidence-index', input), byPlace).columns.map(({ title }) => title)
    expect(columnsOf(inputOf('3', '2', evidenceOn('q1')))).not.toContain('Look again by')
    const again = { kind: 'look-again-set', evidence: 'e-q1-', value: '2027-01-11' } as const
    const input = inputOf('3 3', '2 2', evidenceOn('q1'), evidenceOn('q2'), again)
    const at = columnsOf(input).indexOf('Look again by')
    expect(tableOf(blocksOf('evidence-index', input), byPlace).rows.map((row) => row[at])).toEqual([
      { date: '2027-01-11', text: '11 Jan 2027' },
      'not said',
    ])
  })

  it('names the questions that an entry serves, or says that it serves none yet', () => {
    expect(rowsOf(inputOf('3 3', '2 2', evidenceOn('q2')), byPlace)[0]?.[4]).toBe('Is q2 in place?')
    const nothing = {
      kind: 'evidence-set',
      evidence: 'e',
      value: { what: 'A log', where: 'Here', checkedOn: null, questions: [] },
    } as const
    expect(rowsOf(inputOf('3', '2', { ...nothing, value: { ...nothing.value, questions: [] } }), byPlace)[0]?.[4]).toBe(
      'No question yet',
    )
  })

  it('lists each answer without proof, with what is missing and what could show it', () => {
    const input = inputOf('3 3 3 3 3', '2 3 2 1 ?', evidenceOn('q1'), evidenceOn('q3', { checkedOn: '2025-01-01' }))
    expect(rowsOf(input, unbacked)).toEqual([
      ['Is q2 in place?', 'In place and checked', 'No evidence is listed', 'A list'],
      ['Is q3 in place?', 'In place', 'A log: out of date', 'A list'],
    ])
  })

  it('has as many answers without proof as the scorecard counts', () => {
    const { backed, claims } = goldenInput.scorecard.backedClaims
    expect(rowsOf(goldenInput, unbacked)).toHaveLength(claims - backed)
  })

  it('has a sentence where nothing is listed, nothing is claimed, or everything is backed', () => {
    expect(tableOf(blocksOf('evidence-index', emptyInput), byPlace)).toMatchObject({
      rows: [],
      empty: expect.stringContaining('List first what shows the critical safeguards'),
    })
    expect(tableOf(blocksOf('evidence-index', emptyInput), unbacked)).toMatchObject({
      rows: [],
      empty: 'No answer is “in place” yet.',
    })
    expect(tableOf(blocksOf('evidence-index', inputOf('3', '2', evidenceOn('q1'))), unbacked)).toMatchObject({
      rows: [],
      empty: 'None: there is proof of each.',
    })
  })
})
