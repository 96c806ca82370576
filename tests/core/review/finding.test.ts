import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { everyQuestion, findQuestions, isSeeking, type Sought } from '../../../src/core/review/finding'
import { applicableQuestions } from '../../../src/core/review/review'
import { pack, reviewOf } from '../../support/notation'

const one = pack('C5 3n 1 | C5 3')
const more: readonly Change[] = [
  { kind: 'note-set', question: 'q3', value: 'The Rota hangs in the café' },
  { kind: 'flag-set', question: 'q5', value: true },
]

const found = (sought: Partial<Sought>, given = '3 n 1 ?'): string => {
  const review = reviewOf(given, ...more)
  return findQuestions(applicableQuestions(one, review), one, review, { ...everyQuestion, ...sought })
    .map(({ id }) => id)
    .join(' ')
}

describe('looking for questions', () => {
  it.each<readonly [Partial<Sought>, string]>([
    [{}, 'q1 q2 q3 q4 q5'],
    [{ words: '  q4 ' }, 'q4'],
    [{ words: 'PLACE Q2' }, 'q2'],
    [{ words: 'rota' }, 'q3'],
    [{ words: 'cafe' }, 'q3'],
    [{ words: 'area 2 q5' }, 'q5'],
    [{ words: 'nothing of the kind' }, ''],
    [{ answer: 3 }, 'q1'],
    [{ answer: 1 }, 'q3'],
    [{ answer: 'dont-know' }, 'q4'],
    [{ answer: 'not-applicable' }, 'q2'],
    [{ answer: 'unanswered' }, 'q5'],
    [{ answer: 'to-confirm' }, ''],
    [{ proof: 'without' }, 'q1'],
    [{ proof: 'with' }, ''],
    [{ flaggedOnly: true }, 'q5'],
    [{ criticalOnly: true }, 'q1 q4'],
    [{ criticalOnly: true, answer: 'dont-know' }, 'q4'],
    [{ by: 'Nobody' }, ''],
  ])('for %o finds "%s"', (sought, expected) => {
    expect(found(sought)).toBe(expected)
  })

  it('knows whether anything is left out', () => {
    expect(isSeeking(everyQuestion)).toBe(false)
    expect(isSeeking({ ...everyQuestion, words: ' ' })).toBe(false)
    expect(isSeeking({ ...everyQuestion, proof: 'with' })).toBe(true)
  })
})
