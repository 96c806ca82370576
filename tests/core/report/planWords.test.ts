import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/core/plan/planActions'
import { dueCell, dueProblem, overdueAmong, whenDue } from '../../../src/core/report/words/planWords'
import type { Change } from '../../../src/core/review/event'
import { plan } from '../../support/notation'

const terms: Change = { kind: 'detail-set', detail: 'terms', value: [{ start: '2026-11-02', end: '2026-12-18' }] }
const due = (value: string): Change => ({ kind: 'action-set', action: 'q1/1', property: 'due', value })
const done: Change = { kind: 'action-set', action: 'q1/1', property: 'status', value: 'done' }

const actionWith = (...changes: readonly Change[]): Action => {
  const [action] = plan('3', '1', ...changes).actions
  if (action === undefined) throw new Error('the plan has no action')
  return action
}

describe('when an action is due', () => {
  it.each([
    // due            today         words
    ['2026-12-18', '2026-12-17', 'Due 18 December 2026'],
    ['2026-12-18', '2026-12-18', 'Due today'],
    ['2026-12-18', '2026-12-19', 'Overdue: was due 18 December 2026'],
    ['end-of-term', '2026-12-17', 'Due by the end of term, 18 December 2026'],
    ['end-of-term', '2026-12-18', 'Due today: by the end of term, 18 December 2026'],
    ['end-of-term', '2026-12-19', 'Overdue: was due by the end of term, 18 December 2026'],
  ])('%s is said on %s as: %s', (value, today, words) => {
    expect(whenDue(actionWith(terms, due(value)), today)).toBe(words)
  })

  it('is said without a warning once it is done', () => {
    expect(whenDue(actionWith(terms, due('end-of-term'), done), '2027-01-04')).toBe(
      'by the end of term, 18 December 2026',
    )
  })

  it('says why there is no date yet, and which one stands until then', () => {
    expect(whenDue(actionWith(due('governors-meeting')), '2026-12-01')).toBe('Due 8 March 2027')
    expect(dueProblem(actionWith(due('governors-meeting')))).toBe(
      'No date yet for “before the next full governors’ meeting”: no governors’ meeting is entered. Until then the proposed date stands.',
    )
    expect(dueProblem(actionWith(terms, due('end-of-term')))).toBeNull()
    expect(dueProblem(actionWith())).toBeNull()
  })

  it('keeps its day beside its words in a table', () => {
    expect(dueCell(actionWith(due('2026-12-18')), '2026-11-23')).toEqual({ date: '2026-12-18', text: '18 Dec 2026' })
    expect(dueCell(actionWith(terms, due('end-of-term')), '2026-11-23')).toEqual({
      date: '2026-12-18',
      text: '18 Dec 2026\nby the end of term',
    })
    expect(dueCell(actionWith(due('end-of-term')), '2026-11-23')).toEqual({
      date: '2027-03-08',
      text: '8 Mar 2027\nby the end of term (no date yet)',
    })
  })
})

describe('what is overdue of several actions', () => {
  const { actions } = plan('3 3', '1 1', due('2026-12-18'))
  const ofFirst = actions.filter(({ questions }) => questions[0]?.id === 'q1')

  it('is counted, save where it is all of them, or the only one', () => {
    expect(overdueAmong(actions, '2026-12-18')).toBe('')
    expect(overdueAmong(actions, '2026-12-19')).toBe(', 1 of them overdue')
    expect(overdueAmong(actions, '2028-01-01')).toBe(', all of them overdue')
    expect(overdueAmong(ofFirst, '2026-12-19')).toBe(', which is overdue')
  })
})
