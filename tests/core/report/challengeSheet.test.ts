import { describe, expect, it } from 'vitest'
import { challengesOf } from '../../../src/core/report/variants/challengeSheet'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, emptyInput, evidenceOn, goldenSince, headingsOf, inputOf, inputSince, wordsOf } from './reports'

const picked = (input: Parameters<typeof challengesOf>[0]): string => challengesOf(input).picked.map(({ question, rule }) => `${question.id}:${rule}`).join(' ')
const reasonsOf = (input: Parameters<typeof challengesOf>[0]): readonly (readonly string[])[] => challengesOf(input).picked.map(({ reasons }) => reasons)
const old = { checkedOn: '2025-11-22' }

describe('the questions of a challenge sheet', () => {
  it.each([
    ['C5 C5 3', '0 1 0', 'q1:critical q2:critical', 'critical gaps, and no other gap'],
    ['C5 C5 C5', '? - 3', 'q1:critical q2:critical q3:unbacked', 'critical questions that nobody can or did answer'],
    ['3 3 1', '2 3 1', 'q1:unbacked q2:unbacked', 'claims at level 2 and 3 that nothing backs'],
    ['1 3', '2 2', 'q2:unbacked q1:unbacked', 'the heaviest first'],
    ['C5n 3n', 'n n', '', 'never what does not apply'],
    ['C5n', 'n!', 'q1:critical', 'what is said not to apply without a reason, since it counts as unanswered'],
  ])('of %s with %s are "%s": %s', (packLine, given, expected) => {
    expect(picked(inputOf(packLine, given))).toBe(expected)
  })

  it('are never put to a claim that current evidence backs', () => {
    expect(picked(inputOf('3 3', '2 2', evidenceOn('q1')))).toBe('q2:unbacked')
  })

  it('are put where some evidence is out of date, even beside current evidence or below level 2', () => {
    expect(picked(inputOf('3 3', '2 1', evidenceOn('q1'), evidenceOn('q1', { what: 'An old log', ...old }), evidenceOn('q2', old)))).toBe('q1:out-of-date q2:out-of-date')
  })

  it('take evidence that was checked 12 months to the day before the review for current', () => {
    expect(picked(inputOf('3', '2', evidenceOn('q1', { checkedOn: '2025-11-23' })))).toBe('')
    expect(picked(inputOf('3', '1', evidenceOn('q1', old)))).toBe('q1:out-of-date')
  })

  it('are put where an answer is another than at the last milestone', () => {
    expect(picked(inputSince('3 3 3', '1 1 1', '1 0 1'))).toBe('q2:changed')
    expect(picked(inputSince('3', '1', '1'))).toBe('')
  })

  it('stand once each, under the first rule that picks them, with every reason', () => {
    const input = inputSince('C5', '2', '1')
    expect(picked(input)).toBe('q1:critical')
    expect(reasonsOf(input)).toEqual([['Critical, and answered “Partly in place”.', 'Changed since “Summer 2026” (10 July 2026): was in place, now partly in place.']])
  })

  it('say their reasons as sentences', () => {
    expect(reasonsOf(inputOf('C5 3', '- 3', evidenceOn('q2', { what: 'Referral log', ...old })))).toEqual([
      ['Critical, and unanswered.'],
      ['Answered “In place and checked”, with no current evidence listed.', 'Out of date: “Referral log”, last checked on 22 November 2025.'],
    ])
  })

  it('are twelve at most, and those left out are counted by rule', () => {
    const input = inputOf('3 '.repeat(15), '2 '.repeat(15))
    expect(challengesOf(input).picked).toHaveLength(12)
    expect(wordsOf(blocksOf('challenge-sheet', input))).toContain('3 more are left out, all under “Claims without current evidence”.')
    const one = inputOf('3 '.repeat(13), '2 '.repeat(13))
    expect(wordsOf(blocksOf('challenge-sheet', one))).toContain('1 more is left out, under “')
    expect(wordsOf(blocksOf('challenge-sheet', inputOf('3', '2')))).toContain('None is left out.')
  })

  it('come in turns after the critical ones, so that one long list leaves room for the others', () => {
    const input = inputOf(`C5 ${'3 '.repeat(20)}`, `0 ${'2 '.repeat(19)}1`, evidenceOn('q21', old))
    const rules = challengesOf(input).picked.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'critical')).toHaveLength(1)
    expect(rules).toContain('out-of-date')
    expect(rules).toHaveLength(12)
  })
})

describe('the challenge sheet', () => {
  it('has for each question its words, its reason and room to write, under the heading of its rule', () => {
    const blocks = blocksOf('challenge-sheet', goldenInput)
    const { picked: challenges } = challengesOf(goldenInput)
    expect(headingsOf(blocks, 3)).toHaveLength(12)
    for (const { question, reasons } of challenges) {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === question.governorQuestion)
      const [, reason, lines] = blocks.slice(at)
      for (const words of reasons) expect(wordsOf([reason ?? { kind: 'page-break' }])).toContain(JSON.stringify(words).slice(1, -1))
      expect(lines).toMatchObject({ kind: 'lines' })
    }
    expect(headingsOf(blocks, 2)).toEqual(['Critical safeguards: gaps, and what is not known', 'Claims without current evidence'])
    expect(headingsOf(blocksOf('challenge-sheet', goldenSince), 2)).toContain('Changed since last time')
  })

  it('puts the critical questions of a review in which nothing is answered', () => {
    expect(headingsOf(blocksOf('challenge-sheet', emptyInput), 2)).toEqual(['Critical safeguards: gaps, and what is not known'])
  })

  it('asks three questions all the same where no rule picks one', () => {
    const blocks = blocksOf('challenge-sheet', inputOf('C5 3 1', '3 3 3', evidenceOn('q1'), evidenceOn('q2'), evidenceOn('q3')))
    expect(blocks.find(({ kind }) => kind === 'statement')).toMatchObject({ title: 'No question is picked' })
    expect(headingsOf(blocks, 2)).toEqual(['How do you know of q1?', 'How do you know of q2?', 'How do you know of q3?'])
  })
})
