import { describe, expect, it } from 'vitest'
import { applicableQuestions } from '../../../src/core/review/review'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, emptyInput, headingsOf, inputOf, tableOf, wordsOf } from './reports'

describe('the blank checklist', () => {
  const blocks = blocksOf('blank-checklist', goldenInput)
  const questions = applicableQuestions(goldenInput.pack, goldenInput.review)

  it('has every question that is asked of the school, numbered in pack order', () => {
    expect(headingsOf(blocks, 3)).toEqual(
      questions.map(({ text, critical }, index) => `${index + 1}. ${text}${critical ? ' Critical.' : ''}`),
    )
  })

  it('has for each question its four levels, "don’t know" and room for notes, with boxes to tick', () => {
    const lists = blocks.filter((block) => block.kind === 'choices')
    expect(lists).toHaveLength(questions.length)
    lists.forEach((list, index) => {
      const items = list.kind === 'choices' ? list.items : []
      expect(items.slice(0, 4)).toEqual(
        goldenInput.pack.levels.map(({ name, value }) => `${name}: ${questions[index]?.levels[value]}`),
      )
      expect(items.at(-1)).toBe('Don’t know.')
      expect(items).toHaveLength(questions[index]?.notApplicable === null ? 5 : 6)
    })
    expect(lists.every((list) => list.kind === 'choices' && list.notes === 'Notes' && list.room === 'beside')).toBe(
      true,
    )
  })

  it('offers "does not apply" with its reason only where the checklist allows it', () => {
    const words = wordsOf(blocksOf('blank-checklist', inputOf('3n 3', '')))
    expect(words.match(/Does not apply: There are none\./g)).toHaveLength(1)
  })

  it('is the same whatever was answered, noted or listed: no answer, no weight, no score', () => {
    expect(blocksOf('blank-checklist', inputOf('C5 3 1', '0 1 2'))).toEqual(
      blocksOf('blank-checklist', inputOf('C5 3 1', '')),
    )
    const words = wordsOf(blocks)
    for (const note of goldenInput.review.notes.values()) expect(words).not.toContain(JSON.stringify(note).slice(1, -1))
    expect(words.replaceAll('"weight":"small"', '')).not.toMatch(/[Ww]eight|[Ss]core|%/)
  })

  it('explains itself in four lines', () => {
    const list = blocks.find((block) => block.kind === 'list' && block.ordered)
    expect(list?.kind === 'list' && list.items).toHaveLength(4)
  })

  it('begins the rule and each area on a page of its own, and lists the areas with their questions', () => {
    expect(blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(1 + goldenInput.pack.areas.length)
    const { rows } = tableOf(
      blocksOf('blank-checklist', inputOf('3 3 | 3', '')),
      'Each area begins on a page of its own, so that groups can share them out',
    )
    expect(rows).toEqual([
      ['Area 1', '1 to 2', ''],
      ['Area 2', '3', ''],
    ])
  })

  it('leaves out what is not asked of a school of this kind', () => {
    const input = inputOf('3 | 3:secondary', '', { kind: 'detail-set', detail: 'phase', value: 'primary' })
    expect(headingsOf(blocksOf('blank-checklist', input), 3)).toEqual(['1. Is q1 in place?'])
    expect(headingsOf(blocksOf('blank-checklist', emptyInput), 3)).toHaveLength(emptyInput.pack.questions.length)
  })
})
