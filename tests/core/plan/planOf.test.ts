import { expect, it } from 'vitest'
import { planActions } from '../../../src/core/plan/planActions'
import { planOf } from '../../../src/core/plan/planOf'
import type { Change } from '../../../src/core/review/event'
import { foldLog } from '../../../src/core/review/foldEvents'
import { wholeLog } from '../../../src/core/review/omission'
import { answers, pack } from '../../support/notation'
import { withOneMore } from '../../support/oneMore'

const asked = pack('C5 3')
const before = foldLog(wholeLog(answers('0 1')))
const after = (change: Change) => withOneMore(before, change)

it.each<[string, Change]>([
  ['an answer', { kind: 'answer-set', question: 'q2', value: 3 }],
  ['an action', { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Bursar' }],
  ['a detail', { kind: 'detail-set', detail: 'reviewDate', value: '2027-01-11' }],
])('the plan is another once %s has changed', (_, change) => {
  const plan = planOf(asked, after(change))
  expect(plan).toEqual(planActions(asked, after(change)))
  expect(plan).not.toEqual(planOf(asked, before.review))
})

it('the plan stays the same thing while nothing changes that it rests on', () => {
  const noted = after({ kind: 'note-set', question: 'q1', value: 'The rota is in the office.' })
  expect(planOf(asked, noted)).toBe(planOf(asked, before.review))
})

it('the plan of another checklist is another', () => {
  expect(planOf(pack('C5 3 3'), before.review).actions).toEqual(planActions(pack('C5 3 3'), before.review).actions)
  expect(planOf(pack('1 1'), before.review)).not.toEqual(planOf(asked, before.review))
})
