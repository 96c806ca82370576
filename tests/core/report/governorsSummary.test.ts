import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { goldenInput } from '../../support/goldenReview'
import { blocksOf, headingsOf, inputOf, inputSince, wordsOf } from './reports'

describe('the governors’ summary', () => {
  it('is page 1 of the action plan but for its title, and what changed', () => {
    const plan = blocksOf('action-plan', goldenInput)
    const cover = plan.slice(
      1,
      plan.findIndex(({ kind }) => kind === 'page-break'),
    )
    expect(blocksOf('governors-summary', goldenInput).slice(1, cover.length)).toEqual(cover.slice(0, -1))
    expect(headingsOf(blocksOf('governors-summary', goldenInput), 1)).toEqual([
      'Safeguarding self-review: governors’ summary',
    ])
  })

  it('says that all is new where there is no milestone to compare with', () => {
    expect(blocksOf('governors-summary', goldenInput).at(-1)).toMatchObject({
      weight: 'fine',
      text: expect.stringMatching(/ What changed: nothing was sent to governors before: \d+ answers are new\.$/),
    })
  })

  it('says in short what changed since the milestone, and names what got worse unless page 1 has named it as a slip', () => {
    const blocks = blocksOf('governors-summary', inputSince('C5 3 | 3', '2 2 0', '1 2 2'))
    const about = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'About this review')
    expect(blocks.slice(about - 2, about)).toEqual([
      { kind: 'heading', level: 2, setAs: 3, text: 'What changed' },
      {
        kind: 'list',
        ordered: false,
        dense: true,
        items: ['Since “Summer 2026” (10 July 2026): 1 answer is lower than before and 1 is better.'],
      },
    ])
    expect(wordsOf(blocksOf('governors-summary', inputSince('3', '2', '1')))).toContain(
      '“Is q1 in place?” was in place, now partly in place.',
    )
    expect(wordsOf(blocks)).not.toContain('What changed:')
  })

  it('says so where nothing has changed since', () => {
    expect(wordsOf(blocksOf('governors-summary', inputSince('3', '2', '2')))).toContain('no answer has changed.')
  })

  it('says since when nothing has changed, where it was kept before', () => {
    const milestone = (name: string): Change => ({
      kind: 'milestone-set',
      milestone: name,
      value: { name, madeOn: '2026-11-02', covers: {}, fingerprint: 'a'.repeat(64) },
    })
    expect(
      blocksOf('governors-summary', inputOf('3', '2', milestone('Summer 2026'), milestone('Autumn 2026'))).at(-1),
    ).toMatchObject({
      weight: 'fine',
      text: expect.stringMatching(
        / What changed: the school has changed nothing since “Summer 2026” \(2 November 2026\)\.$/,
      ),
    })
  })

  it('names five at most of what got worse, and says how many more there are', () => {
    const lists = blocksOf('governors-summary', inputSince('3 3 3 3 3 3 3', '2 2 2 2 2 2 2', '1 1 1 1 1 1 1')).filter(
      ({ kind }) => kind === 'list',
    )
    expect(lists.at(-1)).toMatchObject({
      items: [
        expect.stringContaining('7 answers are lower'),
        ...Array.from({ length: 5 }, (_, index) => expect.stringContaining(`Is q${index + 1} in place?`)),
        '2 more like these: the full report has all of them.',
      ],
    })
  })
})
