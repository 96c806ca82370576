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
const setStatus = (
  action: string,
  value: NonNullable<Extract<ActionSet, { property: 'status' }>['value']>,
): Change => ({ kind: 'action-set', action, property: 'status', value })
const setDue = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'due', value })
const actionEvents = () =>
  state().log.flatMap((event) => (event.kind === 'action-set' ? [[event.action, event.property, event.value]] : []))

describe('the plan', () => {
  it('stands under a heading for each priority that says by when', async () => {
    await shown(<PlanScreen />, 'C5 3 3 1', '1 0 1 1')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Now',
      'Next',
      'Then',
      'Later',
    ])
    expect(screen.getByText(/within 5 working days of the review date/)).toBeInTheDocument()
    expect(actions()).toEqual(['Lift q1 from 1.', 'Lift q2 from 0.', 'Lift q3 from 1.', 'Lift q4 from 1.'])
  })

  it('shows when its actions are due as a picture with words', async () => {
    await shown(<PlanScreen />, 'C5 3', '1 0', setDue('q1/1', '2020-01-01'), setDue('q2/0', '2099-01-01'))
    expect(screen.getByText(/^When the open actions are due\. Overdue: 1 action \(1 now\);/)).toBeInTheDocument()
  })

  it('shows no picture of when things are due where there is nothing to do', async () => {
    await shown(<PlanScreen />, '3', '2')
    expect(screen.queryByText(/^When the open actions are due/)).toBeNull()
  })

  it('says of each action what it gains, with the arithmetic, and of finding out that this is not known', async () => {
    await shown(<PlanScreen />, 'C5 3', '1 ?')
    expect(row('Lift q1 from 1.').getByText(/^20.8 percentage points/)).toBeInTheDocument()
    expect(row('Lift q1 from 1.').getByText('5 / 24 = 20.8 percentage points')).toBeInTheDocument()
    expect(row('Find out.').getByText(/not known until it is found out/)).toBeInTheDocument()
  })

  it('links each action to its question and says where that comes from', async () => {
    await shown(<PlanScreen />, '3', '1')
    const action = row('Lift q1 from 1.')
    expect(action.getByRole('link', { name: 'Is q1 in place?' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q1`,
    )
    expect(action.getByText(/Finding F1: Finding 1\./)).toBeInTheDocument()
  })

  it('records a status at once', async () => {
    await shown(<PlanScreen />, '3', '1')
    await user.selectOptions(row('Lift q1 from 1.').getByRole('combobox'), 'In progress')
    expect(actionEvents()).toEqual([['q1/1', 'status', 'in-progress']])
  })

  it('proposes the next level when a step is done, and changes no score until somebody records it', async () => {
    await shown(<PlanScreen />, '3', '1')
    const before = scoreReview(state().pack, state().review)
    await user.selectOptions(row('Lift q1 from 1.').getByRole('combobox'), 'Done')
    expect(scoreReview(state().pack, state().review)).toEqual(before)
    expect(screen.getByText('Done. Record ‘In place’ for this question?')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Record ‘In place’' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 2 })
    expect(screen.getByText('No answer is below its target')).toBeInTheDocument()
  })

  it('leaves alone what was answered since, when asked to take a recorded level back', async () => {
    await shown(<PlanScreen />, '3', '1', setStatus('q1/1', 'done'))
    await user.click(screen.getByRole('button', { name: 'Record ‘In place’' }))
    act(() => record({ kind: 'answer-set', question: 'q1', value: 3 }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
  })

  it('takes a recorded level back when asked', async () => {
    await shown(<PlanScreen />, '3', '1', setStatus('q1/1', 'done'))
    await user.click(screen.getByRole('button', { name: 'Record ‘In place’' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(screen.getByText('Done. Record ‘In place’ for this question?')).toBeInTheDocument()
  })

  it('sends a finished "find out" to its question instead of proposing a level', async () => {
    await shown(<PlanScreen />, '3', '?', setStatus('q1/find-out', 'done'))
    expect(screen.getByRole('link', { name: 'Answer the question' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q1`,
    )
    expect(screen.queryByRole('button', { name: /^Record/ })).toBeNull()
  })

  it('keeps what was done below', async () => {
    await shown(<PlanScreen />, '3 3', '2 1', setStatus('q1/1', 'done'))
    expect(screen.getByText('Done, and answered: 1')).toBeInTheDocument()
    expect(actions()).toEqual(['Lift q2 from 1.', 'Lift q1 from 1.'])
  })

  it('plans the step to "in place and checked" once the school aims higher', async () => {
    await shown(<PlanScreen />, '3', '2')
    expect(screen.getByText('No answer is below its target')).toBeInTheDocument()
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
  const edit = (name: string) => user.click(row(name).getByRole('button', { name: /^Edit/ }))
  const dialog = () => within(screen.getByRole('dialog'))

  it('records what was changed, and nothing else', async () => {
    await shown(<PlanScreen />, '3', '1')
    await edit('Lift q1 from 1.')
    await user.clear(dialog().getByLabelText('Owner'))
    await user.type(dialog().getByLabelText('Owner'), 'Deputy head')
    await user.type(dialog().getByLabelText('Note'), 'By half-term.')
    await user.click(dialog().getByRole('button', { name: 'Save changes' }))
    expect(actionEvents()).toEqual([
      ['q1/1', 'owner', 'Deputy head'],
      ['q1/1', 'note', 'By half-term.'],
    ])
    expect(row('Lift q1 from 1.').getByText('Deputy head')).toBeInTheDocument()
    expect(row('Lift q1 from 1.').getByText('By half-term.')).toBeInTheDocument()
  })

  it('puts a field back to what was proposed, as no edit at all', async () => {
    await shown(<PlanScreen />, '3', '1', setDue('q1/1', '2099-01-05'), {
      kind: 'action-set',
      action: 'q1/1',
      property: 'wording',
      value: 'Our own words.',
    })
    await edit('Our own words.')
    await user.click(dialog().getByRole('button', { name: 'As proposed for what to do' }))
    await user.click(dialog().getByRole('button', { name: 'As proposed for the due date' }))
    await user.click(dialog().getByRole('button', { name: 'Save changes' }))
    expect(state().review.actionEdits.get('q1/1')).toBeUndefined()
    expect(actionEvents().slice(2)).toEqual([
      ['q1/1', 'wording', null],
      ['q1/1', 'due', null],
    ])
    expect(actions()).toEqual(['Lift q1 from 1.'])
  })

  it('is one step to undo, however many fields were changed', async () => {
    await shown(<PlanScreen />, '3', '1')
    const steps = state().undoable.length
    await edit('Lift q1 from 1.')
    await user.type(dialog().getByLabelText('What to do'), ' Now.')
    await user.type(dialog().getByLabelText('Owner'), ' and lead')
    await user.type(dialog().getByLabelText('Note'), 'By half-term.')
    await user.click(dialog().getByRole('button', { name: 'Save changes' }))
    expect(state().undoable).toHaveLength(steps + 1)
    act(() => undo())
    expect(state().review.actionEdits.get('q1/1')).toBeUndefined()
  })

  it('says beside the field what is missing, and takes the keyboard there', async () => {
    await shown(<PlanScreen />, '3', '1')
    await edit('Lift q1 from 1.')
    await user.clear(dialog().getByLabelText('Owner'))
    await user.click(dialog().getByRole('button', { name: 'Save changes' }))
    expect(dialog().getByText('Say whose it is, by role.')).toBeInTheDocument()
    expect(dialog().getByLabelText('Owner')).toHaveFocus()
    expect(actionEvents()).toEqual([])
  })

  it('offers to go on with changes that were left without saving', async () => {
    await shown(<PlanScreen />, '3', '1')
    await edit('Lift q1 from 1.')
    await user.type(dialog().getByLabelText('Note'), 'By half-term.')
    await user.click(dialog().getByRole('button', { name: 'Leave as it was' }))
    expect(actionEvents()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Go on editing' }))
    expect(dialog().getByLabelText('Note')).toHaveValue('By half-term.')
  })
})

describe('filters and order', () => {
  it('say how many actions they show, and show all again', async () => {
    await shown(<PlanScreen />, 'C5 3 | 3', '1 0 1')
    expect(screen.getByText('3 open actions.')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Area 2')
    expect(screen.getByText('Showing 1 of 3 open actions.')).toBeInTheDocument()
    expect(actions()).toEqual(['Lift q3 from 1.'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Priority' }), 'Now')
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
    await user.click(screen.getByRole('checkbox', { name: 'Only overdue' }))
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
    const order = screen.getByRole('combobox', { name: 'Order' })
    expect(actions()).toEqual(['Find out.', 'Lift q1 from 1.', 'Lift q3 from 1.'])
    await user.selectOptions(order, 'Due first')
    expect(actions()).toEqual(['Lift q3 from 1.', 'Find out.', 'Lift q1 from 1.'])
    await user.selectOptions(order, 'Owner, A to Z')
    expect(actions()).toEqual(['Lift q1 from 1.', 'Find out.', 'Lift q3 from 1.'])
    await user.selectOptions(order, 'Largest gain first')
    expect(actions()).toEqual(['Lift q1 from 1.', 'Lift q3 from 1.', 'Find out.'])
  })
})
