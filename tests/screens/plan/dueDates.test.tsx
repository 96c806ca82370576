import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { PlanScreen } from '../../../src/screens/plan/PlanScreen'
import { shown, state } from '../results/shown'
import { record } from '../../support/openReview'
import { InReview } from '../../support/InReview'

const user = userEvent.setup()
const terms: Change = {
  kind: 'detail-set',
  detail: 'terms',
  value: [
    { start: '2026-11-02', end: '2026-12-18' },
    { start: '2027-01-04', end: '2027-02-12' },
  ],
}
const meetings: Change = { kind: 'detail-set', detail: 'governorsMeetings', value: ['2026-12-02'] }
const setDue = (value: string): Change => ({ kind: 'action-set', action: 'q1/1', property: 'due', value })

const row = () => within(screen.getByRole('article', { name: 'Lift q1 from 1.' }))
const open = () => user.click(row().getByRole('button', { name: 'Lift q1 from 1.' }))
const edit = () => user.click(row().getByRole('button', { name: /Change when this is due/ }))
const panel = () => within(screen.getByRole('form', { name: 'When is it due?' }))
const save = () => user.click(panel().getByRole('button', { name: 'Set when it is due' }))
const dueEvents = () =>
  state().log.flatMap((event) => (event.kind === 'action-set' && event.property === 'due' ? [event.value] : []))

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00') }))
afterEach(() => void vi.useRealTimers())

describe('a due date said in words', () => {
  it.each([
    ['By half-term, 12 February 2027', 'half-term', 'Due by half-term, 12 February 2027'],
    ['By the end of term, 18 December 2026', 'end-of-term', 'Due by the end of term, 18 December 2026'],
    [
      'By 1 December 2026, before the full governors’ meeting on 2 December 2026',
      'governors-meeting',
      'Due by 1 December 2026, before the full governors’ meeting on 2 December 2026',
    ],
  ])('is chosen with its day, “%s”, and recorded as what it is: %s', async (choice, symbol, words) => {
    await shown(<PlanScreen />, '3', '1', terms, meetings)
    await edit()
    expect(panel().getByRole('radio', { name: 'On a date' })).toBeChecked()
    await user.click(panel().getByRole('radio', { name: choice }))
    expect(panel().queryByLabelText('Due date')).toBeNull()
    await save()
    expect(dueEvents()).toEqual([symbol])
    expect(row().getByText(words)).toBeInTheDocument()
  })

  it('follows when the school’s dates change', async () => {
    await shown(<PlanScreen />, '3', '1', meetings, setDue('governors-meeting'))
    act(() => {
      record({ kind: 'detail-set', detail: 'governorsMeetings', value: ['2099-12-10'] })
    })
    expect(
      row().getByText('Due by 9 December 2099, before the full governors’ meeting on 10 December 2099'),
    ).toBeInTheDocument()
  })

  it('can be overdue', async () => {
    await shown(
      <PlanScreen />,
      '3',
      '1',
      { kind: 'detail-set', detail: 'reviewDate', value: '2020-01-06' },
      { kind: 'detail-set', detail: 'governorsMeetings', value: ['2020-02-05'] },
      setDue('governors-meeting'),
    )
    expect(
      row().getByText('Overdue: was due by 4 February 2020, before the full governors’ meeting on 5 February 2020'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^1 Overdue/ }))
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })

  it('can be chosen only where it has a day, and says why where not', async () => {
    await shown(<PlanScreen />, '3', '1')
    await edit()
    for (const [name, reason] of [
      ['By half-term', 'Not yet: no term dates are entered.'],
      ['By the end of term', 'Not yet: no term dates are entered.'],
      ['Before the next full governors’ meeting', 'Not yet: no governors’ meeting is entered.'],
    ] as const) {
      expect(panel().getByRole('radio', { name })).toBeDisabled()
      expect(panel().getByRole('radio', { name })).toHaveAccessibleDescription(reason)
    }
    expect(panel().getByRole('link', { name: /^Enter the dates/ })).toHaveAttribute(
      'href',
      `/review/${state().id}/details`,
    )
  })

  it('has no link to the details where every one has a day', async () => {
    await shown(<PlanScreen />, '3', '1', terms, meetings)
    await edit()
    expect(panel().queryByRole('link', { name: /^Enter the dates/ })).toBeNull()
  })

  it('stays chosen where its dates were taken away, and the plan says which date stands', async () => {
    await shown(<PlanScreen />, '3', '1', setDue('half-term'))
    expect(row().getByText('Due 8 March 2027')).toBeInTheDocument()
    await open()
    expect(
      row().getByText(
        /^No date yet for “by half-term”: no term dates are entered\. Until then the proposed date stands\./,
      ),
    ).toBeInTheDocument()
    await edit()
    expect(panel().getByRole('radio', { name: 'By half-term' })).toBeChecked()
    expect(panel().getByRole('radio', { name: 'By half-term' })).toBeEnabled()
    await save()
    expect(dueEvents()).toEqual(['half-term'])
  })

  it('whose day has passed says so where it is chosen, and so does what was proposed', async () => {
    vi.setSystemTime(new Date('2027-02-20T12:00:00'))
    await shown(<PlanScreen />, '3', '1', terms, meetings, setDue('half-term'))
    await edit()
    for (const name of [/^By half-term/, /^By the end of term/, /^By 1 December 2026/])
      expect(panel().getByRole('radio', { name })).toHaveAccessibleDescription(
        'That day has passed: the action would be overdue.',
      )
    expect(panel().getByRole('radio', { name: /^As proposed: \d+ \w+ 2027$/ })).toBeInTheDocument()
    vi.setSystemTime(new Date('2027-06-01T12:00:00'))
    await user.click(panel().getByRole('radio', { name: 'On a date' }))
    expect(
      panel().getByRole('radio', { name: /^As proposed: \d+ \w+ 2027, a day that has passed$/ }),
    ).toBeInTheDocument()
  })

  it('goes back to a date, starting from the day that it was', async () => {
    await shown(<PlanScreen />, '3', '1', terms, setDue('half-term'))
    await edit()
    await user.click(panel().getByRole('radio', { name: 'On a date' }))
    expect(panel().getByLabelText('Due date')).toHaveValue('2027-02-12')
    await save()
    expect(dueEvents()).toEqual(['half-term', '2027-02-12'])
  })

  it('goes back to what was proposed, as no edit at all', async () => {
    await shown(<PlanScreen />, '3', '1', terms, setDue('half-term'))
    await edit()
    await user.click(panel().getByRole('radio', { name: /^As proposed: / }))
    await save()
    expect(dueEvents()).toEqual(['half-term', null])
  })

  it('does not ask for a sound date beside it', async () => {
    await shown(<PlanScreen />, '3', '1', terms)
    await edit()
    await user.clear(panel().getByLabelText('Due date'))
    await user.click(panel().getByRole('radio', { name: /^By half-term/ }))
    await save()
    expect(dueEvents()).toEqual(['half-term'])
  })

  it('asks for a date where a date is to be given', async () => {
    await shown(<PlanScreen />, '3', '1')
    await edit()
    await user.clear(panel().getByLabelText('Due date'))
    await save()
    expect(panel().getByText('Enter a date between 2000 and 2099.')).toBeInTheDocument()
    expect(panel().getByLabelText('Due date')).toHaveFocus()
    expect(dueEvents()).toEqual([])
  })

  it('leads to the dates of the school and back into the row, which keeps what was entered', async () => {
    await shown(<PlanScreen />, '3', '1')
    await edit()
    fireEvent.change(panel().getByLabelText('Due date'), { target: { value: '2027-03-01' } })
    await user.click(panel().getByRole('link', { name: /^Enter the dates/ }))
    cleanup()
    record(meetings)
    render(<PlanScreen />, { wrapper: InReview })
    expect(panel().getByLabelText('Due date')).toHaveValue('2027-03-01')
    await user.click(panel().getByRole('radio', { name: /^By 1 December 2026, before/ }))
    await save()
    expect(dueEvents()).toEqual(['governors-meeting'])
    expect(row().getByText(/^Due by 1 December 2026/)).toBeInTheDocument()
  })
})
