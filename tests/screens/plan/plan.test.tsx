import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import type { ActionSet } from '../../../src/core/review/actionProperties'
import { PlanScreen } from '../../../src/screens/plan/PlanScreen'
import { shown, state } from '../results/shown'
import { record, undo } from '../../support/openReview'

const user = userEvent.setup()
const actions = () =>
  screen.queryAllByRole('article').map((article) => within(article).getByRole('heading').textContent)
const row = (name: string) => within(screen.getByRole('article', { name }))
const status = (name: string) => row(name).getByRole('combobox', { name: /^Status/ })
const open = (name: string) => user.click(row(name).getByRole('button', { name, expanded: false }))
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const setStatus = (
  action: string,
  value: NonNullable<Extract<ActionSet, { property: 'status' }>['value']>,
): Change => ({ kind: 'action-set', action, property: 'status', value })
const setDue = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'due', value })
const findOutQ2 = 'Find out: Is q2 in place?'
const actionEvents = () =>
  state().log.flatMap((event) => (event.kind === 'action-set' ? [[event.action, event.property, event.value]] : []))

describe('the plan', () => {
  it('stands under headings that say when its actions are due', async () => {
    await shown(
      <PlanScreen />,
      'C5 3 3 1',
      '1 0 1 1',
      setDue('q1/1', '2099-01-05'),
      setDue('q2/0', '2020-01-06'),
      setDue('q3/1', 'governors-meeting'),
      setDue('q4/1', '2099-01-04'),
    )
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Overdue',
      'After that',
      'No date yet',
    ])
    expect(screen.getByText('overdue since 6 January 2020')).toBeInTheDocument()
    expect(screen.getByText('the last due by 5 January 2099')).toBeInTheDocument()
    expect(actions()).toEqual(['Lift q2 from 0.', 'Lift q4 from 1.', 'Lift q1 from 1.', 'Lift q3 from 1.'])
  })

  it('keeps a step where it is when it is marked done', async () => {
    await shown(<PlanScreen />, '3 3', '1 1', setDue('q1/1', '2020-01-06'), setDue('q2/1', '2020-01-07'))
    await user.selectOptions(status('Lift q1 from 1.'), 'Done')
    expect(actions()).toEqual(['Lift q1 from 1.', 'Lift q2 from 1.'])
    expect(status('Lift q1 from 1.')).toHaveFocus()
    expect(screen.getByText('overdue since 7 January 2020, and 1 done')).toBeInTheDocument()
  })

  it('says how it comes to its dates', async () => {
    await shown(<PlanScreen />, '3', '1')
    await press('How dates are set')
    expect(
      screen.getByText(
        /^A step is due 5, 20, 60 or 130 working days after its answer was given, or after the review date where that is later\./,
      ),
    ).toBeInTheDocument()
  })

  it('shows when its actions are due as a picture with words', async () => {
    await shown(<PlanScreen />, 'C5 3', '1 0', setDue('q1/1', '2020-01-01'), setDue('q2/0', '2099-01-01'))
    expect(screen.getByText(/^When the open actions are due\. Overdue: 1 action \(1 critical\);/)).toBeInTheDocument()
  })

  it('shows no picture of when things are due where there is nothing to do', async () => {
    await shown(<PlanScreen />, '3', '2')
    expect(screen.queryByText(/^When the open actions are due/)).toBeNull()
  })

  it('says of each action what it gains, with the arithmetic, and of finding out that this is not known', async () => {
    await shown(<PlanScreen />, 'C5 3', '1 ?')
    await open('Lift q1 from 1.')
    await open(findOutQ2)
    expect(row('Lift q1 from 1.').getByText(/^20.8 percentage points/)).toBeInTheDocument()
    expect(row('Lift q1 from 1.').getByText('5 / 24 = 20.8 percentage points')).toBeInTheDocument()
    expect(row(findOutQ2).getByText(/not known until it is found out/)).toBeInTheDocument()
  })

  it('links each action to its question and says where that comes from', async () => {
    await shown(<PlanScreen />, '3', '1')
    await open('Lift q1 from 1.')
    const action = row('Lift q1 from 1.')
    expect(action.getByRole('link', { name: 'Is q1 in place?' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q1`,
    )
    expect(action.getByText(/Finding F1: Finding 1\./)).toBeInTheDocument()
  })

  it('records a status at once', async () => {
    await shown(<PlanScreen />, '3', '1')
    await user.selectOptions(status('Lift q1 from 1.'), 'In progress')
    expect(actionEvents()).toEqual([
      ['q1/1', 'status', 'in-progress'],
      ['q1/1', 'due', state().review.actionEdits.get('q1/1')?.due],
    ])
  })

  it('proposes the next level when a step is done, and changes no score until somebody records it', async () => {
    await shown(<PlanScreen />, '3', '1')
    const before = scoreReview(state().pack, state().review)
    await user.selectOptions(status('Lift q1 from 1.'), 'Done')
    expect(scoreReview(state().pack, state().review)).toEqual(before)
    expect(screen.getByText('Done. Record ‘In place’ for this question?')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Record ‘In place’' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 2 })
    expect(screen.getByText('No answer is below its target')).toBeInTheDocument()
  })

  it('leaves alone what was answered since, when asked to take a recorded level back', async () => {
    await shown(<PlanScreen />, '3', '1', setStatus('q1/1', 'done'))
    await open('Lift q1 from 1.')
    await user.click(screen.getByRole('button', { name: 'Record ‘In place’' }))
    act(() => record({ kind: 'answer-set', question: 'q1', value: 3 }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
  })

  it('takes a recorded level back when asked', async () => {
    await shown(<PlanScreen />, '3', '1', setStatus('q1/1', 'done'))
    await open('Lift q1 from 1.')
    await user.click(screen.getByRole('button', { name: 'Record ‘In place’' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(screen.getByText('Done. Record ‘In place’ for this question?')).toBeInTheDocument()
  })

  it('sends a finished "find out" to its question instead of proposing a level', async () => {
    await shown(<PlanScreen />, '3', '?', setStatus('q1/find-out', 'done'))
    await open('Find out: Is q1 in place?')
    expect(screen.getByRole('link', { name: 'Answer the question' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q1`,
    )
    expect(screen.queryByRole('button', { name: /^Record/ })).toBeNull()
  })

  it('keeps what was done below', async () => {
    await shown(<PlanScreen />, '3 3', '2 1', setStatus('q1/1', 'done'))
    expect(screen.getByText('Done: 1')).toBeInTheDocument()
    expect(actions()).toEqual(['Lift q2 from 1.', 'Lift q1 from 1.'])
  })

  it('plans the step to "in place and checked" once the school aims higher', async () => {
    await shown(<PlanScreen />, '3', '2')
    expect(screen.getByText('No answer is below its target')).toBeInTheDocument()
    await press('How dates are set')
    await user.click(screen.getByRole('checkbox', { name: /Aim higher/ }))
    expect(actions()).toEqual(['Lift q1 from 2.'])
  })

  it('says what to do where nothing is answered', async () => {
    await shown(<PlanScreen />, '3', '')
    expect(screen.getByRole('link', { name: 'Go to the first question' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q1`,
    )
  })

  it('says that questions are open where nothing that is answered is below its target', async () => {
    await shown(<PlanScreen />, '3 3', '2')
    expect(screen.getByText(/1 question is still open/)).toBeInTheDocument()
  })
})

describe('editing an action', () => {
  const title = 'Lift q1 from 1.'
  const panel = (name: string) => within(screen.getByRole('form', { name }))
  const choose = (control: RegExp, option: string) =>
    user.selectOptions(row(title).getByRole('combobox', { name: control }), option)
  const dueNow = () => state().review.actionEdits.get('q1/1')?.due

  it('records a role of its own, with the day that is agreed to by that, and nothing else', async () => {
    await shown(<PlanScreen />, '3', '1')
    await choose(/^Owner/, 'Another role…')
    await user.type(panel('Whose is it?').getByLabelText('Owner'), 'Deputy head')
    await user.click(panel('Whose is it?').getByRole('button', { name: 'Set the owner' }))
    expect(actionEvents()).toEqual([
      ['q1/1', 'owner', 'Deputy head'],
      ['q1/1', 'due', dueNow()],
    ])
    expect(row(title).getByRole('combobox', { name: /^Owner/ })).toHaveDisplayValue('Deputy head')
  })

  it('offers as owners whoever takes part, owns something or is proposed, and calls the head as the plan does', async () => {
    await shown(
      <PlanScreen />,
      '3 3',
      '1 ?',
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
      { kind: 'contributor-set', contributor: 'g', value: { role: 'Chair of governors', name: null } },
    )
    const offered = within(row(title).getByRole('combobox', { name: /^Owner/ })).getAllByRole('option')
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Chair of governors',
      'Designated safeguarding lead',
      'Head',
      'Another role…',
    ])
    await choose(/^Owner/, 'Chair of governors')
    expect(state().review.actionEdits.get('q1/1')?.owner).toBe('Chair of governors')
  })

  it('goes back to the owner that is proposed as no edit at all', async () => {
    await shown(<PlanScreen />, '3', '1', { kind: 'action-set', action: 'q1/1', property: 'owner', value: 'Bursar' })
    await choose(/^Owner/, 'Head')
    expect(state().review.actionEdits.get('q1/1')?.owner).toBeUndefined()
  })

  it('puts what was changed back to what was proposed, as no edit at all', async () => {
    await shown(<PlanScreen />, '3', '1', setDue('q1/1', '2099-01-05'), {
      kind: 'action-set',
      action: 'q1/1',
      property: 'wording',
      value: 'Our own words.',
    })
    await open('Our own words.')
    await press('Change the wording of: Is q1 in place?')
    await press('As proposed')
    await press('Save the wording')
    await user.click(row(title).getByRole('button', { name: /Change when this is due/ }))
    await user.click(panel('When is it due?').getByRole('radio', { name: /^As proposed: / }))
    await press('Set when it is due')
    expect(state().review.actionEdits.get('q1/1')).toBeUndefined()
    expect(actionEvents().slice(2)).toEqual([
      ['q1/1', 'wording', null],
      ['q1/1', 'due', null],
    ])
    expect(actions()).toEqual([title])
  })

  it('is one step to undo, the day that is agreed to with it', async () => {
    await shown(<PlanScreen />, '3', '1')
    const steps = state().undoable.length
    await choose(/^Owner/, 'Another role…')
    await user.type(panel('Whose is it?').getByLabelText('Owner'), 'Deputy head')
    await press('Set the owner')
    expect(state().undoable).toHaveLength(steps + 1)
    act(() => undo())
    expect(state().review.actionEdits.get('q1/1')).toBeUndefined()
  })

  it('says beside the field what is missing, and takes the keyboard there', async () => {
    await shown(<PlanScreen />, '3', '1')
    await choose(/^Owner/, 'Another role…')
    await press('Set the owner')
    expect(screen.getByText('Say whose it is, by role.')).toBeInTheDocument()
    expect(panel('Whose is it?').getByLabelText('Owner')).toHaveFocus()
    expect(actionEvents()).toEqual([])
  })

  it('keeps what was typed when it is left with Escape, and the keyboard goes back to where it was begun', async () => {
    await shown(<PlanScreen />, '3', '1')
    await open(title)
    await press('Change the wording of: Is q1 in place?')
    await user.type(panel('Change the wording').getByLabelText('What to do'), ' By half-term.')
    await user.keyboard('{Escape}')
    expect(actionEvents()).toEqual([])
    expect(screen.getByRole('button', { name: 'Change the wording of: Is q1 in place?' })).toHaveFocus()
    await press('Change the wording of: Is q1 in place?')
    expect(panel('Change the wording').getByLabelText('What to do')).toHaveValue(`${title} By half-term.`)
    expect(screen.getByText(/^You had begun this earlier/)).toBeInTheDocument()
  })

  it('takes a note that is typed in its place, once, with the day that is agreed to by that', async () => {
    await shown(<PlanScreen />, '3', '1')
    await open(title)
    await user.type(screen.getByRole('textbox', { name: `Note on: ${title}` }), 'By half-term.')
    await user.tab()
    expect(actionEvents()).toEqual([
      ['q1/1', 'note', 'By half-term.'],
      ['q1/1', 'due', dueNow()],
    ])
    act(() => undo())
    expect(state().review.actionEdits.get('q1/1')).toBeUndefined()
  })

  it('takes one note for all that is done together, as one step', async () => {
    await shown(<PlanScreen />, '3 3', '? ?')
    const together = 'Find out: Is q1 in place? and Is q2 in place?'
    await open(together)
    await user.type(screen.getByRole('textbox', { name: `Note on: ${together}` }), 'On Monday.')
    await user.tab()
    expect(['q1', 'q2'].map((id) => state().review.actionEdits.get(`${id}/find-out`)?.note)).toEqual([
      'On Monday.',
      'On Monday.',
    ])
    expect(actions()).toEqual([together])
    act(() => undo())
    expect(state().review.actionEdits.size).toBe(0)
  })
})

describe('filters and order', () => {
  it('say how many actions they show, and show all again', async () => {
    await shown(<PlanScreen />, 'C5 3 | 3', '1 0 1', setDue('q1/1', '2099-01-05'), setDue('q2/0', '2020-01-06'))
    expect(screen.getByText('3 open actions, 1 of them overdue.')).toBeInTheDocument()
    await press('Owner, area, order')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Area 2')
    expect(screen.getByText('Showing 1 of 3 open actions.')).toBeInTheDocument()
    expect(actions()).toEqual(['Lift q3 from 1.'])
    await user.click(screen.getByRole('button', { name: /^1 Overdue/ }))
    expect(screen.getByText('Showing 0 of 3 open actions.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show all actions' }))
    expect(actions()).toHaveLength(3)
  })

  it('know what is overdue: due before today and not done', async () => {
    await shown(
      <PlanScreen />,
      '3 3 3',
      '1 1 1',
      setDue('q1/1', '2020-01-06'),
      setDue('q2/1', '2099-01-05'),
      setDue('q3/1', '2020-01-06'),
      setStatus('q3/1', 'done'),
    )
    expect(row('Lift q1 from 1.').getByText('Overdue: was due 6 January 2020')).toBeInTheDocument()
    expect(row('Lift q2 from 1.').getByText('Due 5 January 2099')).toBeInTheDocument()
    expect(screen.getByText('2 open actions, 1 of them overdue. 1 done.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^1 Overdue/ }))
    expect(actions()).toEqual(['Lift q1 from 1.'])
    expect(screen.getByText('Showing 1 of 2 open actions, and 0 of 1 marked done.')).toBeInTheDocument()
  })

  it('sort by due date, owner and gain', async () => {
    await shown(<PlanScreen />, '3 C5 1', '1 ? 1', setDue('q3/1', '2020-01-06'), {
      kind: 'action-set',
      action: 'q1/1',
      property: 'owner',
      value: 'Attendance officer',
    })
    await press('Owner, area, order')
    const order = screen.getByRole('combobox', { name: 'Order' })
    expect(actions()).toEqual(['Lift q3 from 1.', findOutQ2, 'Lift q1 from 1.'])
    await user.selectOptions(order, 'Owner, A to Z')
    expect(actions()).toEqual(['Lift q1 from 1.', findOutQ2, 'Lift q3 from 1.'])
    await user.selectOptions(order, 'Largest gain first')
    expect(actions()).toEqual(['Lift q1 from 1.', 'Lift q3 from 1.', findOutQ2])
  })
})
