import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/core/content/pack'
import { ruleWordsFor } from '../../../src/core/content/ruleWords'
import { boxesWords, levelNumbers, lookAtWords, schoolLooksAtWords } from '../../../src/core/report/words/choosingWords'
import { pack } from '../../support/notation'

describe('what to look at', () => {
  it.each<[Question['counts'], string | null]>([
    [{ of: 10, what: 'latest concerns' }, 'Look at: the latest ten concerns'],
    [{ of: 5, what: 'staff asked' }, 'Look at: five staff asked'],
    [{ of: 'all', what: 'children on a plan' }, 'Look at: all children on a plan'],
    [{ of: 20, what: 'latest alerts' }, 'Look at: the latest 20 alerts'],
    [null, null],
    [undefined, null],
  ])('of %j is told as %j', (counts, words) => {
    expect(lookAtWords(counts === undefined ? {} : { counts })).toBe(words)
  })
})

it.each<[Question['counts'], string | null]>([
  [{ of: 5, what: 'staff asked' }, 'Tick a box for each that fits: ☐☐☐☐☐'],
  [{ of: 'all', what: 'children on a plan' }, null],
  [{ of: 20, what: 'latest alerts' }, null],
  [null, null],
])('on paper there is a box for each case, as far as they can be counted at a glance: %j', (counts, words) => {
  expect(boxesWords({ counts })).toBe(words)
})

it('what a school looks at is told to a governor as the school’s, and not as theirs to look at', () => {
  expect(schoolLooksAtWords({ counts: { of: 10, what: 'latest concerns' } })).toBe(
    'The school looks at: the latest ten concerns.',
  )
  expect(schoolLooksAtWords({ counts: null })).toBeNull()
})

describe('the words of a rule', () => {
  const rule = {
    steps: ['Read.'],
    words: ['any', 'some', 'every, each', 'hardly any, hardly ever', 'nearly all'].map((word) => ({
      word,
      means: 'As said.',
    })),
  }
  const wordsFor = (...levels: Question['levels']) => ruleWordsFor(rule, { levels }).map(({ word }) => word)

  it('begin with those that stand in the levels, in the rule’s order', () => {
    expect(wordsFor('None.', 'One.', 'Nearly all, and each on its day.', 'As 2.')).toEqual([
      'every, each',
      'nearly all',
      'any',
      'some',
      'hardly any, hardly ever',
    ])
  })

  it('are taken whole: “hardly any” is not “any”', () => {
    expect(wordsFor('Hardly any.', 'One.', 'Two.', 'As 2.').slice(0, 2)).toEqual(['hardly any, hardly ever', 'any'])
    expect(wordsFor('Hardly any.', 'Any.', 'Two.', 'As 2.').slice(0, 2)).toEqual(['any', 'hardly any, hardly ever'])
  })

  it('stand there only as words of their own: “somebody” is not “some”, nor “reach” “each”', () => {
    expect(wordsFor('Nobody.', 'Somebody.', 'They reach many.', 'As 2.')).toEqual(rule.words.map(({ word }) => word))
  })
})

it('the numbers that a rule speaks of are told with their names', () => {
  expect(levelNumbers(pack('3'))).toBe(
    'Level 0 is “Not in place”, 1 “Partly in place”, 2 “In place” and 3 “In place and checked”.',
  )
})
