import { describe, expect, it } from 'vitest'
import { planActions } from '../../../src/core/plan/planActions'
import { criticalBoard } from '../../../src/core/report/findings/criticalBoard'
import { firstSteps, nextCheck, type FirstStep } from '../../../src/core/report/findings/firstSteps'
import { criticalAnswered, criticalVerdict, standingCounts } from '../../../src/core/report/words/verdictWords'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { pack, reviewOf } from '../../support/notation'

const told = (step: FirstStep | null) =>
  step === null ? null : `${step.safeguard.question.id}: ${step.wording} (${step.owner ?? 'nobody'})`

const of = (questions: string, answers: string, isWithPlan = true) => {
  const asked = pack(questions)
  const review = reviewOf(answers)
  const board = criticalBoard(asked, review)
  const plan = isWithPlan ? planActions(asked, review) : null
  return {
    steps: firstSteps(asked, plan, board).map(told),
    check: told(nextCheck(asked, plan, board)),
    verdict: criticalVerdict(scoreReview(asked, review).gate, board).join(' '),
    counts: standingCounts(board),
  }
}

describe('what to do first', () => {
  it('is the worst first, what the checklist says of today before what the plan says', () => {
    expect(of('C5 C5 C5 C5 3', '? 1 2 0 0').steps).toEqual([
      'q4: Mend q4 today. (Head)',
      'q2: Mend q2 today. (Head)',
      'q1: Find out. (Designated safeguarding lead)',
    ])
  })

  it('names nobody where the review has no plan of its own', () => {
    expect(of('C5 C5', '0 ?', false).steps).toEqual(['q1: Mend q1 today. (nobody)', 'q2: Find out. (nobody)'])
  })

  it('is nothing where nothing is critical, or nothing is answered', () => {
    expect(of('3 1', '0 0').steps).toEqual([])
    expect(of('C5 C5', '').steps).toEqual([])
  })
})

describe('the next check', () => {
  it('is the plan’s first step of those that are in place and not checked, where all are in place', () => {
    expect(of('C5 C5 C5', '3 2 2').check).toBe('q2: Lift q2 from 2. (Head)')
    expect(of('C5 C5 C5', '3 2 2', false).check).toBe('q2: Lift q2 from 2. (nobody)')
  })

  it.each([
    ['all are checked', '3 3'],
    ['one is not in place', '2 1'],
    ['one is not known', '2 ?'],
    ['one is open', '2 -'],
  ])('is none where %s', (_, answers) => {
    expect(of('C5 C5', answers).check).toBeNull()
  })
})

describe('what the critical questions come to', () => {
  it.each([
    ['C5 C5 C5 C5', '2 0 1 ?', 'Gaps in critical safeguards: 1 in place, 2 gaps, 1 to find out'],
    ['C5 C5 C5', '2 3 ?', 'Can’t say yet: 2 in place, 1 to find out'],
    ['C5 C5 C5', '2 0 -', 'Gaps in critical safeguards: 1 in place, 1 gap, 1 not answered'],
    ['C5 C5', '2 3', 'All critical safeguards in place'],
    ['C5', '0', 'Gaps in critical safeguards: 0 in place, 1 gap'],
    ['3', '2', 'No critical safeguards asked about'],
  ])('of %s answered %s is “%s”', (questions, answers, verdict) => {
    expect(of(questions, answers).verdict).toBe(verdict)
  })

  it.each([
    [17, 17, 'All 17 critical questions are answered'],
    [1, 1, 'The one critical question is answered'],
    [14, 17, '14 of 17 critical questions are answered'],
    [0, 1, '0 of 1 critical question is answered'],
  ])('says of %i of %i: %s', (answered, among, words) => {
    expect(criticalAnswered(answered, among)).toBe(words)
  })
})
