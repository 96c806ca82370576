import { expect, it } from 'vitest'
import { inSeries } from '../../../src/core/content/series'

it('counts ids as people do, and leaves each series where its first stands', () => {
  expect(inSeries(['R13', 'R1b', 'R1a', 'F12', 'F10', 'F9', 'REF-10', 'REF-2a'], (id) => id)).toEqual([
    'R1a',
    'R1b',
    'R13',
    'F9',
    'F10',
    'F12',
    'REF-2a',
    'REF-10',
  ])
})
