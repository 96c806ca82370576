import { describe, expect, it } from 'vitest'
import { searchQuestions, searchTraces } from '../../../src/core/content/searchSources'
import type { Question } from '../../../src/core/content/pack'
import { originsOf, traceSources } from '../../../src/core/content/sourceCoverage'
import { pack } from '../../content/builtInPack'

const traces = traceSources(pack)
const sources = (search: string) => searchTraces(traces, search, null).map(({ id }) => id)
const questions = (search: string) => searchQuestions(pack, search, null).map(({ id }) => id)

describe('searching the sources', () => {
  it('finds all where nothing was typed', () => {
    expect(sources('  ')).toHaveLength(pack.sources.length)
    expect(questions('')).toHaveLength(pack.questions.length)
  })

  it('finds a source by the id of one of its parts, whatever the case', () => {
    expect(sources('f2B')).toEqual(['F2'])
  })

  it('passes over accents and curly apostrophes', () => {
    expect(sources('climbie')).toEqual(sources('Climbié'))
    expect(questions('authority’s')).toEqual(questions("authority's"))
  })

  it('wants every word, anywhere in the item', () => {
    expect(sources('reply referred')).toContain('F2')
    expect(sources('reply zebra')).toEqual([])
  })

  it('finds a source by a question that answers it, and a question by a source that it answers', () => {
    expect(sources('referral-answered-or-chased')).toContain('F2')
    expect(questions('F2b')).toContain('referral-answered-or-chased')
  })

  it('keeps to one kind', () => {
    expect(searchTraces(traces, '', 'good practice').every(({ source }) => source.kind === 'good practice')).toBe(true)
    const answers = (question: Question) =>
      originsOf(pack, question).some((origin) => origin.kind === 'source' && origin.source.kind === 'good practice')
    const found = searchQuestions(pack, '', 'good practice')
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(pack.questions.filter(answers))
    expect(found.length).toBeLessThan(pack.questions.length)
  })
})
