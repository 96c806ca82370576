import { describe, expect, it } from 'vitest'
import { basisCounts, basisSentence, basisSentences, heldSentence } from '../../../src/core/report/words/basisWords'
import { fullPack, questionOf } from '../../support/fullPack'
import { pack } from '../../support/notation'

const full = fullPack('C5 3 1')

describe('what level 2 of a question rests on', () => {
  it('is told with its document, its part, and how the document was held', () => {
    expect(basisSentence(full, questionOf(full, 'q1'))).toBe(
      'What level 2 (“In place”) rests on: statutory guidance (A duty, Part one; known from sources that quote it).',
    )
  })

  it('is the checklist’s own judgement, never “ours”: a school would take that for its own', () => {
    expect(basisSentence(full, questionOf(full, 'q2'))).toBe(
      'What level 2 (“In place”) rests on: the checklist’s own judgement.',
    )
  })

  it('is told of nothing where the checklist does not say', () => {
    expect([basisSentence(full, questionOf(full, 'q3')), basisSentences(full, questionOf(full, 'q3'))]).toEqual([
      null,
      [],
    ])
  })

  it('comes with what was read, what goes beyond it, and which figures are the checklist’s own', () => {
    expect(basisSentences(full, questionOf(full, 'q1')).slice(1)).toEqual([
      'Part one was quoted by a council.',
      'Two days goes beyond it.',
      'Two days is our own figure: no guidance sets one.',
    ])
  })

  it('is counted by kind over the whole checklist, with those that do not say', () => {
    expect(basisCounts(full)).toBe(
      'What level 2 (“In place”) rests on, of 3 questions: statutory guidance 1, the checklist’s own judgement 1 and not said 1.',
    )
    expect(basisCounts(pack('C5 3'))).toBeNull()
  })
})

it('how a document was held never says more than was done', () => {
  expect(full.documents.map(heldSentence)).toEqual([
    'Known from sources that quote it. Part one was quoted by a council.',
    'Read. Section 7.',
    'Not yet held against the document.',
    null,
  ])
})
