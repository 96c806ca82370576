import { describe, expect, it } from 'vitest'
import { governorsTable } from '../../../src/core/report/sections/governors'
import { signOffBlocks, signOffsInShort } from '../../../src/core/report/sections/signOffs'
import { signedOffSentence } from '../../../src/core/report/words/signOffWords'
import type { Change } from '../../../src/core/review/event'
import { dayOf, pack, reviewOf } from '../../support/notation'

const fingerprint = '12ab'.repeat(16)
const changes: readonly Change[] = [
  {
    kind: 'milestone-set',
    milestone: 'm1',
    value: { name: 'Autumn 2026', madeOn: '2026-11-23', covers: { w: 1 }, fingerprint },
  },
  {
    kind: 'sign-off-set',
    signOff: 'o1',
    value: { milestone: 'm1', fingerprint, name: 'A. Example', role: 'Headteacher', states: ['true-account'] },
  },
]
const review = reviewOf('2', ...changes)
const input = {
  pack: pack('C5'),
  review,
  signatures: new Map([['o1', { state: 'fits', changes: 4 } as const]]),
  dayOf,
}

describe('a sign-off by the school', () => {
  it('is told with its name, its role, its day and what has changed since', () => {
    expect(signOffsInShort(input)).toEqual([
      '“Autumn 2026”: Signed off by A. Example, Headteacher, on 23 November 2026; 4 changes since.',
    ])
  })

  it('stands under a heading that says whose it is, with its check code, what it says and what it does not', () => {
    expect(signOffBlocks(input, 2)).toEqual([
      { kind: 'heading', level: 2, text: 'Signed off by the school' },
      {
        kind: 'paragraph',
        text: '“Autumn 2026”, check code 12ab 12ab 12ab 12ab. Signed off by A. Example, Headteacher, on 23 November 2026; 4 changes since.',
      },
      {
        kind: 'list',
        ordered: false,
        items: ['The answers are a true account of our school, as far as I know.'],
      },
      { kind: 'paragraph', weight: 'small', text: 'Not said: evidence looked at, plan agreed.' },
    ])
    expect(signOffBlocks({ ...input, review: reviewOf('2') }, 2)).toEqual([])
  })

  it('says what does not fit', () => {
    const signed = { name: 'A. Example', role: 'Headteacher' }
    expect(signedOffSentence(signed, '2026-11-23', { state: 'differs', changes: 0 })).toBe(
      'Signed off by A. Example, Headteacher, on 23 November 2026; no change since. Does not fit: the saved version is not what was signed.',
    )
    expect(signedOffSentence(signed, '2026-11-23', undefined)).toBe(
      'Signed off by A. Example, Headteacher, on 23 November 2026. Not checked.',
    )
  })

  it('is among nothing that governors said', () => {
    expect(review.signatures).toEqual([])
    expect(governorsTable(input, {}).rows).toEqual([])
  })
})
