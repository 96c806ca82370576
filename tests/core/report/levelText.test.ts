import { expect, it } from 'vitest'
import { levelText } from '../../../src/core/report/words/levelText'
import { levelValues } from '../../../src/core/content/pack'
import { goldenPack } from '../../support/goldenReview'

it('a level that takes “in place” along is told with it, so that nobody reads “As ‘in place’, and …” without knowing what that is', () => {
  const levels: [string, string, string, string] = [
    'No.',
    'Some.',
    'All of them.',
    'As ‘in place’, and somebody else looked within 12 months.',
  ]
  expect(levelText({ levels }, 3)).toBe('All of them. And somebody else looked within 12 months.')
  expect(levelText({ levels }, 2)).toBe('All of them.')
  for (const question of goldenPack.questions)
    for (const level of levelValues) expect(levelText(question, level)).not.toMatch(/As .in place/)
})
