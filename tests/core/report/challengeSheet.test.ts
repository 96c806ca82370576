import { describe, expect, it } from 'vitest'
import { challengesOf } from '../../../src/core/report/sections/challenges'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, emptyInput, evidenceOn, goldenSince, headingsOf, inputOf, plain, wordsOf } from './reports'

describe('the challenge sheet', () => {
  it('has for each question its words, its reason and room to write, under the heading of its rule', () => {
    const blocks = blocksOf('challenge-sheet', goldenInput)
    const { picked: challenges } = challengesOf(goldenInput, plain.today)
    expect(headingsOf(blocks, 3)).toHaveLength(12)
    for (const { question, reasons } of challenges) {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === question.governorQuestion)
      const [, reason, lines] = blocks.slice(at)
      for (const words of reasons)
        expect(wordsOf([reason ?? { kind: 'page-break' }])).toContain(JSON.stringify(words).slice(1, -1))
      expect(lines).toMatchObject({ kind: 'lines' })
    }
    expect(headingsOf(blocks, 2)).toEqual([
      'Critical safeguards: gaps, and what is not known',
      'Claims without current evidence',
    ])
    expect(headingsOf(blocksOf('challenge-sheet', goldenSince), 2)).toContain('Changed since last time')
  })

  it('puts the critical questions of a review in which nothing is answered', () => {
    expect(headingsOf(blocksOf('challenge-sheet', emptyInput), 2)).toEqual([
      'Critical safeguards: gaps, and what is not known',
    ])
  })

  it('asks three questions all the same where no rule picks one', () => {
    const blocks = blocksOf(
      'challenge-sheet',
      inputOf('C5 3 1', '3 3 3', evidenceOn('q1'), evidenceOn('q2'), evidenceOn('q3')),
    )
    expect(blocks.find(({ kind }) => kind === 'statement')).toMatchObject({ title: 'No rule picks a question' })
    expect(headingsOf(blocks, 3)).toEqual([
      'How do you know of q1?',
      'How do you know of q2?',
      'How do you know of q3?',
    ])
  })
})
