import { describe, expect, it } from 'vitest'
import { applicableQuestions } from '../../../src/core/review/review'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, emptyInput, headingsOf, inputOf, wordsOf } from './reports'

describe('the sheet of critical questions', () => {
  it('has every critical question that is asked of the school and no other, numbered as in the checklist', () => {
    const asked = applicableQuestions(goldenInput.pack, goldenInput.review)
    const critical = asked.flatMap(({ text, critical: isCritical }, index) =>
      isCritical ? [`${index + 1}. ${text}`] : [],
    )
    expect(critical.length).toBeGreaterThan(1)
    expect(headingsOf(blocksOf('critical-questions', goldenInput), 2)).toEqual(['How to choose a level', ...critical])
  })

  it('has for each its levels and "don’t know" to tick, with a line for notes', () => {
    const choices = blocksOf('critical-questions', emptyInput).flatMap((block) =>
      block.kind === 'choices' ? [block] : [],
    )
    expect(choices).toHaveLength(emptyInput.pack.questions.filter(({ critical }) => critical).length)
    for (const { items, room } of choices)
      expect([items.length, items.at(-1), room]).toEqual([5, 'Don’t know.', 'line'])
  })

  it('is the same whatever was answered: no answer, no weight, no score', () => {
    expect(blocksOf('critical-questions', inputOf('C5 3 C5', '0 1 2'))).toEqual(
      blocksOf('critical-questions', inputOf('C5 3 C5', '')),
    )
    expect(wordsOf(blocksOf('critical-questions', goldenInput)).replaceAll('"weight":"small"', '')).not.toMatch(
      /[Ww]eight|[Ss]core|%/,
    )
  })

  it('says so where there is none', () => {
    expect(wordsOf(blocksOf('critical-questions', inputOf('3 1', '')))).toContain(
      'No critical question is asked in this review',
    )
  })
})
