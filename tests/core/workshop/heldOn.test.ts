import { expect, it } from 'vitest'
import { heldOn } from '../../../src/core/workshop/heldOn'
import { dayOf } from '../../support/notation'

const sentAt = (...times: readonly string[]) => ({
  sent: times.map((at, index) => ({ letters: `CODE${index}`, way: 'scanned' as const, at })),
})

it('a session was held on the day on which most of its answers came in, whatever was tried before or typed after', () => {
  const tried = '2026-12-02T16:00:00Z'
  const typed = '2026-12-04T08:00:00Z'
  const came = ['2026-12-03T09:30:00Z', '2026-12-03T09:31:00Z']
  expect(heldOn(sentAt(tried, ...came, typed), dayOf)).toBe('2026-12-03')
})

it('of two days with as many answers it was held on the later one, and of none on no day', () => {
  expect(heldOn(sentAt('2026-12-02T16:00:00Z', '2026-12-03T09:30:00Z'), dayOf)).toBe('2026-12-03')
  expect(heldOn(sentAt(), dayOf)).toBeNull()
})

it('a day is that of the reader, also shortly after midnight in summer', () => {
  expect(heldOn(sentAt('2027-06-30T23:30:00Z'), dayOf)).toBe('2027-07-01')
})
