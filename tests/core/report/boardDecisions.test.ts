import { describe, expect, it } from 'vitest'
import { boardDecisions } from '../../../src/core/report/sections/forTheBoard'
import type { Change } from '../../../src/core/review/event'
import { packJson, parsed, patched, reviewOf } from '../../support/notation'
import { inputFor, inputOf, plain } from './reports'

describe('the decisions asked of the board', () => {
  const nextYear = 'Fix the next review: 23 November 2027 (proposed: a year on).'

  it.each([
    ['C5 3', '3 2', ['Note that no answer is below its target, and keep the checks going.', nextYear]],
    [
      'C5 3',
      '0 2',
      [
        'Name a governor who hears by 30 November 2026 that the gap in critical safeguards is closed.',
        'Approve the plan of 1 action, with its owners and dates.',
        nextYear,
      ],
    ],
    [
      'C5 C5 3',
      '0 1 2',
      [
        'Name a governor who hears by 30 November 2026 that the 2 gaps in critical safeguards are closed.',
        'Approve the plan of 2 actions, with its owners and dates.',
        nextYear,
      ],
    ],
    [
      'C5 3',
      '? 2',
      [
        'Agree by when the question that nobody could answer will be answered.',
        'Approve the plan of 1 action, with its owners and dates.',
        nextYear,
      ],
    ],
    [
      '3 3',
      '2 -',
      [
        'Agree by when the unanswered question will be answered.',
        'Note that no answer is below its target, and keep the checks going.',
        nextYear,
      ],
    ],
    ['3 3', '', ['Agree by when the 2 unanswered questions will be answered.', nextYear]],
    ['3n', 'n', [nextYear]],
  ])('of %s with %s are: %j', (packLine, given, decisions) => {
    expect(boardDecisions(inputOf(packLine, given), plain.today)).toEqual(decisions)
  })

  it('ask for time or money where an action is large', () => {
    const large = parsed(patched(packJson('3'), 'questions.0.actions.0.effort', 'large'))
    const review = reviewOf('0')
    const decisions = boardDecisions(inputFor(large, review), plain.today)
    expect(decisions[0]).toBe('Agree time or money for the action that takes a term or a budget.')
  })

  it('ask how the gaps were closed where that is due before the board meets', () => {
    const meeting = (...value: readonly string[]): Change => ({
      kind: 'detail-set',
      detail: 'governorsMeetings',
      value: [...value],
    })
    const first = (...changes: readonly Change[]) => boardDecisions(inputOf('C5 3', '0 2', ...changes), plain.today)[0]
    expect(first(meeting('2026-12-08'))).toBe(
      'Ask how the gap in critical safeguards was closed: what does it is due by 30 November 2026, before you meet on 8 December 2026.',
    )
    expect(first(meeting('2026-11-26'))).toBe(
      'Name a governor who hears by 30 November 2026 that the gap in critical safeguards is closed.',
    )
    const never: Change = {
      kind: 'action-set',
      action: 'q1/0',
      property: 'setAside',
      value: { until: null, reason: 'No time.' },
    }
    expect(first(never)).toBe('Agree how the gap in critical safeguards is to be closed, and by when.')
  })

  it('ask of each gap what can be known when the board meets, and name no day after it as if it were over', () => {
    const dueOn = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'due', value })
    const meeting: Change = { kind: 'detail-set', detail: 'governorsMeetings', value: ['2026-12-03'] }
    const first = (answers: string, ...changes: readonly Change[]) =>
      boardDecisions(inputOf('C5 C5 C5', answers, meeting, ...changes), plain.today)[0]
    expect(first('0 3 3', dueOn('q1/0', '2026-12-03'))).toBe(
      'Ask how the gap in critical safeguards was closed: what does it is due by 3 December 2026, the day you meet.',
    )
    expect(first('0 0 0', dueOn('q2/0', '2026-12-10'), dueOn('q3/0', '2026-11-20'))).toBe(
      'Ask why one of the 3 gaps in critical safeguards is still open: what was to close it has been overdue since 20 November 2026. ' +
        'Ask how one more was closed: what does it is due by 30 November 2026, before you meet on 3 December 2026. ' +
        'Name a governor who hears by 10 December 2026 that the other one is closed.',
    )
  })

  it('ask what shows that a gap is closed whose action is marked done while its answer stands', () => {
    const done: Change = { kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' }
    expect(boardDecisions(inputOf('C5', '0', done), plain.today)[0]).toBe(
      'Ask what shows that the gap in critical safeguards is closed: marked done, but not answered so yet.',
    )
  })

  it('say what of the plan is later than usual, and by how much', () => {
    expect(boardDecisions(inputOf('3 3 3 3 3 3', '0 0 0 0 0 0'), plain.today)).toContain(
      'Approve the plan of 6 actions, with its owners and dates. 2 actions are up to 2 school weeks later than usual.',
    )
  })

  it('count what the school has added', () => {
    const own: Change = {
      kind: 'own-action-set',
      own: 'mine',
      value: { wording: 'Ask the office.', question: null, comment: null, on: '2026-11-23' },
    }
    expect(boardDecisions(inputOf('3 3', '0 3', own), plain.today)[0]).toBe(
      'Approve the plan of 2 actions, with its owners and dates.',
    )
  })

  it.each([
    [[null], 'Agree that 1 action will not be done: see its reason.'],
    [['2027-01-04'], 'Agree that 1 action waits: see its reason.'],
    [[null, '2027-01-04'], 'Agree that 2 actions wait or will not be done: see their reasons.'],
    [['2026-11-23'], undefined],
  ])('ask the board to agree to what is set aside, until a day or for good: %j', (untils, decision) => {
    const aside = untils.map((until, index): Change => ({
      kind: 'action-set',
      action: `q${index + 1}/0`,
      property: 'setAside',
      value: { until, reason: 'No hall.' },
    }))
    const decisions = boardDecisions(inputOf('3 3 3', '0 0 0', ...aside), plain.today)
    expect(decisions.find((one) => one.startsWith('Agree that'))).toBe(decision)
  })

  it('fix the next review for the day that the school gave', () => {
    const given: Change = { kind: 'detail-set', detail: 'nextReview', value: '2027-05-24' }
    expect(boardDecisions(inputOf('3', '2', given), plain.today).at(-1)).toBe('Fix the next review: 24 May 2027.')
  })
})
