import { expect, test } from 'vitest'
import { strengthsOf } from '../../../src/core/report/findings/strengths'
import type { Change } from '../../../src/core/review/event'
import { pack, reviewOf } from '../../support/notation'
import { evidenceOn } from './reports'

const strong = (given: string, ...changes: readonly Change[]) =>
  strengthsOf(pack('3'), reviewOf(given, ...changes)).areas.length === 1

test('an area is a strength where each question is in place and backed by evidence, and not by one of the two', () => {
  expect(strong('2', evidenceOn('q1'))).toBe(true)
  expect(strong('2')).toBe(false)
  expect(strong('1', evidenceOn('q1'))).toBe(false)
  expect(strong('?', evidenceOn('q1'))).toBe(false)
})
