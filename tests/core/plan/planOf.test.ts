import { expect, it } from 'vitest'
import { planActions } from '../../../src/core/plan/planActions'
import { planOf } from '../../../src/core/plan/planOf'
import type { Pack } from '../../../src/core/content/pack'
import type { Change } from '../../../src/core/review/event'
import { foldLog } from '../../../src/core/review/foldEvents'
import { wholeLog } from '../../../src/core/review/omission'
import type { ReviewCopy } from '../../../src/core/review/reviewCopy'
import { answers, pack } from '../../support/notation'
import { withOneMore } from '../../support/oneMore'

const copyWith = (asked: Pack): ReviewCopy => ({ pack: asked, otherPacks: new Map(), ...wholeLog(answers('0 1')) })
const copy = copyWith(pack('C5 3'))
const before = foldLog(copy)
const after = (change: Change) => withOneMore(before, change)

it.each<[string, Change]>([
  ['an answer', { kind: 'answer-set', question: 'q2', value: 3 }],
  ['an action', { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Bursar' }],
  [
    'what the school added',
    {
      kind: 'own-action-set',
      own: 'a1',
      value: { wording: 'Mend it.', question: null, comment: null, on: '2026-11-23' },
    },
  ],
  ['a detail', { kind: 'detail-set', detail: 'reviewDate', value: '2027-01-11' }],
])('the plan is another once %s has changed', (_, change) => {
  const plan = planOf(copy, after(change))
  expect(plan).toEqual(planActions(copy.pack, after(change)))
  expect(plan).not.toEqual(planOf(copy, before.review))
})

it('the plan stays the same thing while nothing changes that it rests on', () => {
  const noted = after({ kind: 'note-set', question: 'q1', value: 'The rota is in the office.' })
  expect(planOf(copy, noted)).toBe(planOf(copy, before.review))
})

it('the plan of another checklist is another', () => {
  expect(planOf(copyWith(pack('C5 3 3')), before.review)).toEqual(planActions(pack('C5 3 3'), before.review))
  expect(planOf(copyWith(pack('1 1')), before.review)).not.toEqual(planOf(copy, before.review))
})
