import { expect, test } from 'vitest'
import { isShownInOneCase } from '../../src/core/content/caseQuestions'
import { pack } from './builtInPack'

test('the built-in checklist has 28 questions that one case can show, all of them in the areas that a concern goes through', () => {
  const shown = pack.questions.filter(isShownInOneCase)
  expect(shown).toHaveLength(28)
  expect([...new Set(shown.map(({ area }) => area))]).toEqual([
    'noticing',
    'referring',
    'records',
    'sharing',
    'meetings',
  ])
})
