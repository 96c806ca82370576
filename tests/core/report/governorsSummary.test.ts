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

  it('says that all is new where there is no milestone to compare with', () => {
    expect(blocksOf('governors-summary', goldenInput).at(-1)).toMatchObject({ weight: 'fine', text: expect.stringMatching(/ What changed: nothing was sent to governors before: \d+ answers are new\.$/) })
  })

  it('says what changed since the milestone, question by question', () => {
    const blocks = blocksOf('governors-summary', inputSince('C5 3 | 3', '2 2 0', '1 2 2'))
    expect(headingsOf(blocks, 2).at(-1)).toBe('Changes since “Summer 2026” (10 July 2026)')
    expect(headingsOf(blocks, 3)).toEqual(['Lower than before', 'Better than before'])
    expect(wordsOf(blocks)).not.toContain('What changed:')
  })

  it('says so where nothing has changed since', () => {
    expect(wordsOf(blocksOf('governors-summary', inputSince('3', '2', '2')))).toContain('No answer has changed.')
  })

  it('says since when nothing has changed, where it was kept before', () => {
    const milestone = (name: string): Change => ({ kind: 'milestone-set', milestone: name, value: { name, madeOn: '2026-11-02', covers: {}, fingerprint: 'a'.repeat(64) } })
    expect(blocksOf('governors-summary', inputOf('3', '2', milestone('Summer 2026'), milestone('Autumn 2026'))).at(-1)).toMatchObject({
      weight: 'fine', text: expect.stringMatching(/ What changed: the school has changed nothing since “Summer 2026” \(2 November 2026\)\.$/),
    })
  })
})
