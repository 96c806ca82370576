import { expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { foldLog } from '../../../src/core/review/foldEvents'
import { wholeLog } from '../../../src/core/review/omission'
import { scorecardOf } from '../../../src/core/scoring/scorecardOf'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { answers, pack } from '../../support/notation'
import { withOneMore } from '../../support/oneMore'

const asked = pack('C5 3 3:academy')
const before = foldLog(wholeLog(answers('2 1')))
const after = (change: Change) => withOneMore(before, change)

it.each<[string, Change]>([
  ['an answer', { kind: 'answer-set', question: 'q2', value: 3 }],
  ['a detail', { kind: 'detail-set', detail: 'setting', value: 'maintained' }],
  [
    'evidence',
    {
      kind: 'evidence-set',
      evidence: 'e1',
      value: { what: 'Rota', where: 'Office', checkedOn: '2026-11-20', questions: ['q1'] },
    },
  ],
])('the scorecard is another once %s has changed', (_, change) => {
  const scorecard = scorecardOf(asked, after(change))
  expect(scorecard).toEqual(scoreReview(asked, after(change)))
  expect(scorecard).not.toEqual(scorecardOf(asked, before.review))
})

it('the scorecard stays the same thing while nothing changes that it rests on', () => {
  const noted = after({ kind: 'note-set', question: 'q1', value: 'The rota is in the office.' })
  expect(scorecardOf(asked, noted)).toBe(scorecardOf(asked, before.review))
})

it('the scorecard of another checklist is another', () => {
  expect(scorecardOf(pack('1 1'), before.review)).toEqual(scoreReview(pack('1 1'), before.review))
  expect(scorecardOf(pack('1 1'), before.review)).not.toEqual(scorecardOf(asked, before.review))
})
