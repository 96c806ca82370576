import { describe, expect, it } from 'vitest'
import { byWhenDue } from '../../../src/core/plan/dueGroups'
import type { Change } from '../../../src/core/review/event'
import type { DueSymbol } from '../../../src/core/review/actionProperties'
import { dueSpan, dueTitle } from '../../../src/core/report/words/planWords'
import { plan, today } from '../../support/notation'

/** Six actions, due on these days or by these words in turn, those after a tick done: their headings with what these come to, and the questions below. */
const groups = (dues: readonly string[], on = today): readonly string[] => {
  const packLine = dues.map(() => '3').join(' ')
  const changes = dues.flatMap((due, index): readonly Change[] => {
    const action = `q${index + 1}/0`
    const value = due.replace('✓ ', '') as DueSymbol
    return [
      { kind: 'action-set', action, property: 'due', value },
      ...(due === value ? [] : [{ kind: 'action-set', action, property: 'status', value: 'done' } as const]),
    ]
  })
  const { actions } = plan(packLine, packLine.replaceAll('3', '0'), ...changes)
  return byWhenDue(actions, on, []).map(
    (due) =>
      `${dueTitle(due, on)} (${dueSpan(due, on)}): ${due.actions.map(({ questions }) => questions[0]?.id).join(' ')}`,
  )
}

// Today is Monday 23 November 2026.
describe('the headings of a plan', () => {
  it('say when its actions are due, the first due first, and last what has no date', () => {
    expect(
      groups(['governors-meeting', '2027-03-01', '2027-01-20', '2026-12-18', today, '2026-11-22', '2026-11-20']),
    ).toEqual([
      'Overdue (the longest overdue since 20 November 2026): q7 q6',
      'This half-term (due by about 18 December 2026): q5 q4',
      'Next half-term (due by about 12 February 2027): q3',
      'After that (due by 1 March 2027): q2',
      'No date yet (waiting for dates that are not entered yet): q1',
    ])
  })

  it('count a date in a holiday to the half-term before it, and say so', () => {
    expect(groups(['2026-12-27', '2027-02-18', '2027-02-22', '2027-03-01'])).toEqual([
      'This half-term (due by about 18 December 2026 or in the holiday after it): q1',
      'Next half-term (due by about 12 February 2027 or in the holiday after it): q2',
      'After that (the last due by 1 March 2027): q3 q4',
    ])
  })

  it('call the rest of a holiday by its name, and the half-term after it the next one', () => {
    expect(groups(['2026-12-30', '2027-01-20'], '2026-12-27')).toEqual([
      'These holidays (due by 30 December 2026): q1',
      'Next half-term (due by about 12 February 2027): q2',
    ])
  })

  it('keep what is marked done where it was due, and never call it overdue', () => {
    expect(groups(['2026-11-20', '✓ 2026-11-19'])).toEqual([
      'Overdue (overdue since 20 November 2026, and 1 done): q2 q1',
    ])
    expect(groups(['✓ 2026-11-19'])).toEqual(['Done that was due before today (to be answered anew): q1'])
  })

  it('put under overdue what waits for a date and whose proposed date has passed', () => {
    expect(groups(['governors-meeting'], '2027-11-23')).toEqual(['Overdue (overdue since 4 January 2027): q1'])
  })

  it('are none where there is no action', () => {
    expect(byWhenDue([], today, [])).toEqual([])
  })
})
