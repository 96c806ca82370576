import { expect, test } from 'vitest'
import { questionsInScope, scopeOf } from '../../src/core/content/applies'
import { isShownInOneCase } from '../../src/core/content/caseQuestions'
import { pack } from './builtInPack'

test('of the lessons of 2008, 28 questions can be shown by one case, all of them in the areas that a concern goes through', () => {
  const shown = questionsInScope(pack, scopeOf(pack, 'lessons')).filter(isShownInOneCase)
  expect(shown).toHaveLength(28)
  expect([...new Set(shown.map(({ area }) => area))]).toEqual([
    'noticing',
    'referring',
    'records',
    'sharing',
    'meetings',
  ])
})
