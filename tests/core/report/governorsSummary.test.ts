import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, headingsOf, inputOf, inputSince, wordsOf } from './reports'

describe('the governors’ summary', () => {
  it('is page 1 of the action plan but for its title, and what changed', () => {
    const plan = blocksOf('action-plan', goldenInput)
    const cover = plan.slice(1, plan.findIndex(({ kind }) => kind === 'page-break'))
    expect(blocksOf('governors-summary', goldenInput).slice(1, cover.length)).toEqual(cover.slice(0, -1))
    expect(headingsOf(blocksOf('governors-summary', goldenInput), 1)).toEqual(['Safeguarding self-review: governors’ summary'])
  })

  it('says so where there is no milestone to compare with', () => {
    expect(blocksOf('governors-summary', goldenInput).at(-1)).toMatchObject({ weight: 'fine', text: expect.stringMatching(/ What changed: there is no milestone yet to compare with\.$/) })
  })

  it('says what changed since the milestone, question by question', () => {
    const blocks = blocksOf('governors-summary', inputSince('C5 3 | 3', '2 2 0', '1 2 2'))
    expect(headingsOf(blocks, 2).at(-1)).toBe('Changes since “Summer 2026” (10 July 2026)')
    expect(headingsOf(blocks, 3)).toEqual(['Lower than before', 'Better than before'])
    expect(wordsOf(blocks)).not.toContain('no milestone yet')
  })

  it('says so where nothing has changed since', () => {
    expect(wordsOf(blocksOf('governors-summary', inputSince('3', '2', '2')))).toContain('No answer has changed.')
  })

  it('does not say that there is no milestone where there is one, and nothing has changed since', () => {
    const milestone: Change = { kind: 'milestone-set', milestone: 'm1', value: { name: 'Autumn 2026', madeOn: '2026-11-02', covers: {}, fingerprint: 'a'.repeat(64) } }
    expect(blocksOf('governors-summary', inputOf('3', '2', milestone)).at(-1)).toMatchObject({
      weight: 'fine', text: expect.stringMatching(/ What changed: nothing since the last milestone, or this copy does not hold what stood there then\.$/),
    })
  })
})
