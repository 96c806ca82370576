import { noOtherPacks } from '../../../src/core/review/adoption'
import { describe, expect, it } from 'vitest'
import { earlierAnswers } from '../../../src/core/review/nextReview'
import { sinceLastReview, slipsIn } from '../../../src/core/report/findings/lastYear'
import { lastReviewBlocks, nothingToCompare, slipSentences } from '../../../src/core/report/sections/changes'
import type { Change } from '../../../src/core/review/event'
import { coversOf } from '../../../src/core/review/milestones'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { reportInputOf } from '../../../src/state/reportInput'
import { answering, dayOf, extended, pack, reviewOf, start } from '../../support/notation'

/** From last year's answers and this year's, both as lines, to a review of this year that began with those of last year. */
const nextYear = (packNotation: string, lastYear: string, thisYear: string, ...changes: readonly Change[]) => {
  const asked = pack(packNotation)
  const log = extended(start, [
    ...earlierAnswers(asked, { ...reviewOf(lastYear) }, asked),
    ...answering(thisYear),
    ...changes,
  ])
  return {
    asked,
    log,
    review: foldEvents(wholeLog(log)),
    input: reportInputOf({ otherPacks: noOtherPacks, pack: asked, log, omitted: [] }, dayOf),
  }
}

const kept = (name: string, covered: Parameters<typeof coversOf>[0]): Change => ({
  kind: 'milestone-set',
  milestone: name,
  value: { name, madeOn: '2026-11-24', covers: coversOf(covered), fingerprint: '0'.repeat(64), sentTo: 'governors' },
})

describe('what has changed since the review before this one', () => {
  it('is told from the answers that it left, and from nothing else', () => {
    const { asked, review } = nextYear('C5 3 3 1', '3 1 2 -', '1 2 2 3')
    const last = sinceLastReview(asked, review)
    expect(last?.changes.map(({ question, group }) => `${question.id} ${group}`)).toEqual([
      'q1 regressions',
      'q2 better',
    ])
    expect(last?.compared).toBe(3)
    expect(last?.reviewedOn).toBe('2026-11-23')
    expect(sinceLastReview(asked, reviewOf('1 2'))).toBeNull()
  })

  it('leaves out what is not answered yet: that it is still to be confirmed is no change', () => {
    const { asked, review } = nextYear('C5 3', '3 1', '-')
    expect(sinceLastReview(asked, review)).toMatchObject({ changes: [], compared: 0 })
  })

  it('changes no figure', () => {
    const { asked, review } = nextYear('C5 3', '3 1', '1 2')
    expect(scoreReview(asked, review)).toEqual(scoreReview(asked, reviewOf('1 2')))
  })

  it('takes a critical safeguard that is worse, but still in place, for no slip', () => {
    const { asked, review } = nextYear('C5 C5 C5 C5', '3 3 2 2', '2 1 ? 2')
    expect(slipsIn(sinceLastReview(asked, review)?.changes ?? []).map(({ question }) => question.id)).toEqual([
      'q2',
      'q3',
    ])
  })

  it('names a critical safeguard that slipped before all else, and not one that is only another gap', () => {
    const { asked, review, input } = nextYear('C5 C5 3', '2 0 3', '1 1 1')
    expect(slipsIn(sinceLastReview(asked, review)?.changes ?? []).map(({ question }) => question.id)).toEqual(['q1'])
    expect(slipSentences(input)).toEqual([
      'Slipped since the review of 23 November 2026: “Is q1 in place?” was in place, now partly in place.',
    ])
    expect(lastReviewBlocks(input).map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      'Changes since the review of 23 November 2026',
      '2 answers are lower than before and 1 is better. Compared: 3 questions that both reviews answered.',
      'Lower than before',
      'table',
      'Better than before',
      'table',
    ])
  })
})

describe('what has changed since it was last sent', () => {
  it('is not told from what was sent a moment ago, and never as “nothing” because of that', () => {
    const { asked, log } = nextYear('3 3', '', '1 2')
    const sent = extended(log, [kept('Autumn', log)])
    const input = reportInputOf({ otherPacks: noOtherPacks, pack: asked, log: sent, omitted: [] }, dayOf)
    expect(input.since).toBeNull()
    expect(nothingToCompare(input)).toBe('Nothing was sent to governors before: 2 answers are new.')
  })

  it('is told from what was sent before that', () => {
    const { asked, log } = nextYear('C5 3', '', '2 2')
    const first = extended(log, [kept('Spring', log)])
    const changed = extended(first, answering('1'))
    const second = extended(changed, [kept('Autumn', changed)])
    const input = reportInputOf({ otherPacks: noOtherPacks, pack: asked, log: second, omitted: [] }, dayOf)
    expect(input.since?.milestone.name).toBe('Spring')
    expect(slipSentences(input)).toEqual([
      'Slipped since it was last sent to governors, “Spring” (24 November 2026): “Is q1 in place?” was in place, now partly in place.',
    ])
  })

  it('is told from what was last sent rather than from what was kept since for the school itself', () => {
    const { asked, log } = nextYear('3 3', '', '2 2')
    const first = extended(log, [kept('Spring', log)])
    const changed = extended(first, answering('1'))
    const own = extended(changed, [
      {
        ...kept('Own', changed),
        value: { name: 'Own', madeOn: '2026-11-25', covers: coversOf(changed), fingerprint: '0'.repeat(64) },
      } as Change,
    ])
    const input = reportInputOf(
      { otherPacks: noOtherPacks, pack: asked, log: extended(own, answering('- 3')), omitted: [] },
      dayOf,
    )
    expect(input.since?.milestone.name).toBe('Spring')
  })
})
