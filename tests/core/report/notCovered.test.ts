import { expect, test } from 'vitest'
import { notCoveredInShort } from '../../../src/core/report/sections/notCovered'
import { pack, reviewOf } from '../../support/notation'

const inShort = (count: number): string => {
  const notCovered = Array.from({ length: count }, (_, index) => `matter ${index + 1}`)
  return notCoveredInShort({ pack: { ...pack('3'), notCovered }, review: reviewOf('-') }, 'below')
}

test('what a checklist does not cover is named in short, and counted where naming it would take no fewer words', () => {
  expect(inShort(3)).toBe('Not covered: matter 1; matter 2; matter 3.')
  expect(inShort(4)).toBe('Not covered: matter 1; matter 2; matter 3; matter 4.')
  expect(inShort(5)).toBe(
    'Not covered: matter 1; matter 2; matter 3; and 2 more matters, named under “What this does not cover” below.',
  )
})
