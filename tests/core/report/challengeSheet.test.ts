import { describe, expect, it } from 'vitest'
import { shortName } from '../../../src/core/content/shortName'
import { challengesOf, sayReason } from '../../../src/core/report/sections/challenges'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, emptyInput, evidenceOn, goldenSince, headingsOf, inputOf, plain, wordsOf } from './reports'

describe('the questions for governors to ask', () => {
  it('has each question with its number, its short name, why it is asked and room to write', () => {
    const blocks = blocksOf('challenge-sheet', goldenInput)
    const { picked: challenges } = challengesOf(goldenInput, plain.today)
    expect(headingsOf(blocks, 3)).toHaveLength(12)
    for (const [index, { question, reasons }] of challenges.entries()) {
      const at = blocks.findIndex(
        (block) => block.kind === 'heading' && block.text === `${index + 1}. ${question.governorQuestion}`,
      )
      const [, reason, lines] = blocks.slice(at)
      const area = goldenInput.pack.areas.find(({ id }) => id === question.area)?.title
      expect(reason).toMatchObject({
        text: `${shortName(question)} (${area}). ${reasons.map(sayReason).join(' ')}`,
      })
      expect(lines).toMatchObject({ kind: 'lines' })
    }
  })

  it('has first what the board is told to ask, then the others', () => {
    expect(headingsOf(blocksOf('challenge-sheet', goldenSince), 2)).toEqual(['Ask these first', 'Then, as time allows'])
    expect(headingsOf(blocksOf('challenge-sheet', inputOf('C5 3', '0 2')), 2)).toEqual(['Ask these first'])
  })

  it('calls a question by its text where the checklist has no short name for it', () => {
    expect(wordsOf(blocksOf('challenge-sheet', inputOf('C5', '0')))).toContain('Is q1 in place? (')
  })

  it('says that there is nothing to ask where no question applies', () => {
    const blocks = blocksOf('challenge-sheet', inputOf('3n', 'n'))
    expect(wordsOf(blocks)).toContain('There is nothing to ask: no question applies.')
    expect(headingsOf(blocks, 2)).toEqual([])
  })

  it('puts the critical questions of a review in which nothing is answered', () => {
    expect(wordsOf(blocksOf('challenge-sheet', emptyInput))).toContain('Not answered: a critical safeguard.')
  })

  it('asks three questions all the same where no rule picks one', () => {
    const blocks = blocksOf(
      'challenge-sheet',
      inputOf('C5 3 1', '3 3 3', evidenceOn('q1'), evidenceOn('q2'), evidenceOn('q3')),
    )
    expect(blocks.find(({ kind }) => kind === 'statement')).toMatchObject({ title: 'Nothing stands out' })
    expect(headingsOf(blocks, 3)).toEqual([
      '1. How do you know of q1?',
      '2. How do you know of q2?',
      '3. How do you know of q3?',
    ])
  })
})
