import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { PlanScreen } from '../../../src/screens/plan/PlanScreen'
import { packJson, parsed } from '../../support/notation'
import { answerAs, undo } from '../../support/openReview'
import { shown, shownWith, state } from '../results/shown'

const user = userEvent.setup()
const rows = () => screen.queryAllByRole('article').map((row) => within(row).getByRole('heading').textContent)
const row = (name: string) => within(screen.getByRole('article', { name }))
const tick = (name: string) => user.click(row(name).getByRole('checkbox', { name: `Done: ${name}` }))
const choose = (name: string, control: RegExp, option: string) =>
  user.selectOptions(row(name).getByRole('combobox', { name: control }), option)
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const edits = (action: string) => state().review.actionEdits.get(action)
const levelOf = (question: string) => state().review.answers.get(question)
const steps = () => state().undoable.length
const one = 'Lift q1 from 1.'
const due = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'due', value })

/** A pack whose checks of three critical questions are one sitting. */
const withSitting = parsed({
  ...packJson('C5 C5 C5 3'),
  sittings: [
    {
      id: 'visit',
      title: 'A visit by the governor',
      text: 'Look at all of it on one day.',
      success: 'It was looked at.',
      owner: 'Safeguarding link governor',
      effort: 'medium',
      questions: ['q1', 'q2', 'q3'],
    },
  ],
})
const visit = 'A visit by the governor'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00') }))
afterEach(() => void vi.useRealTimers())

describe('ticking', () => {
  it('marks a step done and asks for the new answer, which it never gives by itself', async () => {
    await shown(<PlanScreen />, '3', '1')
    await tick(one)
    expect(edits('q1/1')?.status).toBe('done')
    expect(levelOf('q1')).toEqual({ kind: 'level', level: 1 })
    expect(row(one).getByText('Done. Record ‘In place’ for this question?')).toBeInTheDocument()
    await tick(one)
    expect(edits('q1/1')?.status).toBeUndefined()
  })

  it('shows the questions of a sitting, each with the step that is its own', async () => {
    await shownWith(<PlanScreen />, withSitting, '2 2 2')
    expect(rows()).toEqual([visit])
    await press(visit)
    expect(row(visit).getByText('Look at all of it on one day.')).toBeInTheDocument()
    for (const question of ['q1', 'q2', 'q3'])
      expect(row(visit).getByText(`Lift ${question} from 2.`)).toBeInTheDocument()
  })

  it('asks which questions of a sitting were checked, none of them beforehand, and records those in one step: the others are still to be done', async () => {
    await shownWith(<PlanScreen />, withSitting, '2 2 2')
    await tick(visit)
    const boxes = within(row(visit).getByRole('group', { name: 'Checked' })).getAllByRole('checkbox')
    expect(boxes.filter((box) => (box as HTMLInputElement).checked)).toEqual([])
    await press('Tick what is ‘In place and checked’')
    expect(levelOf('q1')).toEqual({ kind: 'level', level: 2 })
    await user.click(boxes[0]!)
    await user.click(boxes[2]!)
    const before = steps()
    await press('Record ‘In place and checked’ for the 2 ticked')
    expect(['q1', 'q2', 'q3'].map((id) => levelOf(id))).toMatchObject([{ level: 3 }, { level: 2 }, { level: 3 }])
    expect(edits('q2/2')?.status).toBeUndefined()
    expect(rows().slice(0, 1)).toEqual(['Lift q2 from 2.'])
    expect(steps()).toBe(before + 1)
    await press('Undo')
    expect(['q1', 'q2', 'q3'].map((id) => levelOf(id))).toMatchObject([{ level: 2 }, { level: 2 }, { level: 2 }])
    expect(rows()).toEqual([visit])
  })

  it('leads to each question of what was found out in one meeting', async () => {
    await shown(<PlanScreen />, '3 3', '? ?')
    await tick('Find out: Is q1 in place? and Is q2 in place?')
    for (const question of ['q1', 'q2'])
      expect(screen.getByRole('link', { name: `Answer: Is ${question} in place?` })).toHaveAttribute(
        'href',
        `/review/${state().id}/question/${question}`,
      )
  })

  it('asks at once where it was ticked just now, else once the row is opened: the list keeps its height', async () => {
    await shown(<PlanScreen />, '3', '1', { kind: 'action-set', action: 'q1/1', property: 'status', value: 'done' })
    expect(row(one).getByText(/what is the answer now\?/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Record ‘In place’' })).toBeNull()
    await press(one)
    expect(screen.getByRole('button', { name: 'Record ‘In place’' })).toBeInTheDocument()
  })
})

describe('a row', () => {
  it('stays where it was drawn when its date changes, until the list is looked at otherwise', async () => {
    await shown(<PlanScreen />, '3 3', '1 1', due('q1/1', '2026-11-25'), due('q2/1', '2026-11-26'))
    await user.click(row(one).getByRole('button', { name: /Change when this is due/ }))
    fireEvent.change(screen.getByLabelText('Due date'), { target: { value: '2027-06-01' } })
    await press('Set when it is due')
    expect(row(one).getByText('Due 1 June 2027')).toBeInTheDocument()
    expect(row(one).getByRole('button', { name: /Change when this is due/ })).toHaveFocus()
    expect(rows()).toEqual([one, 'Lift q2 from 1.'])
    await press(/^Critical/)
    await press(/^Everything/)
    expect(rows()).toEqual(['Lift q2 from 1.', one])
  })

  it('says why its day is later than usual, as long as the school has not chosen it', async () => {
    await shown(<PlanScreen />, '3 3 3', '0 0 0', {
      kind: 'detail-set',
      detail: 'load',
      value: 1,
    })
    const last = rows().at(-1)!
    await press(last)
    expect(row(last).getByText(/later than usual: Head takes on 1 step a fortnight/)).toBeInTheDocument()
    await choose(last, /^Status/, 'In progress')
    expect(row(last).queryByText(/later than usual/)).toBeNull()
  })
})

describe('what is set aside', () => {
  const aside = () => within(screen.getByRole('form', { name: /^(?:Not now|We will not do this)$/ }))

  it('asks for a day after today and a reason, beside the field that lacks it, and stores nothing before', async () => {
    await shown(<PlanScreen />, '3', '1')
    await choose(one, /^Status/, 'Not now…')
    expect(aside().getByLabelText('Why')).toHaveAccessibleDescription(/^Governors read this\./)
    await press('Put it off')
    expect(aside().getByLabelText('Not before')).toHaveAccessibleDescription(/Enter a date/)
    fireEvent.change(aside().getByLabelText('Not before'), { target: { value: '2026-11-24' } })
    await press('Put it off')
    expect(aside().getByLabelText('Not before')).toHaveAccessibleDescription(/Give a day after today\./)
    expect(aside().getByLabelText('Why')).toHaveAccessibleDescription(/Say why, in a sentence: governors read it\./)
    expect(state().review.actionEdits.size).toBe(0)
    fireEvent.change(aside().getByLabelText('Not before'), { target: { value: '2027-01-04' } })
    await user.type(aside().getByLabelText('Why'), 'The new lead starts then.')
    await press('Put it off')
    expect(edits('q1/1')).toEqual({ setAside: { until: '2027-01-04', reason: 'The new lead starts then.' } })
    expect(row(one).getByText(/Not now, not before 4 January 2027/)).toBeInTheDocument()
    expect(row(one).getByRole('combobox', { name: /^Status/ })).toHaveFocus()
  })

  it('stands in a group of its own at the end, with its reason and the word that a critical gap stays, and can be done after all', async () => {
    await shown(<PlanScreen />, 'C5 3', '1 1')
    await choose(one, /^Status/, 'We will not do this…')
    await user.type(aside().getByLabelText('Why'), 'The trust does it.')
    await press('Do not do this')
    expect(screen.getAllByRole('heading', { level: 2 }).at(-1)).toHaveTextContent('What we will not do')
    expect(rows()).toEqual(['Lift q2 from 1.', one])
    expect(row(one).getByText(/The trust does it\./)).toBeInTheDocument()
    expect(row(one).getByText(/critical: the gap stays/)).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Done: Lift q2 from 1.' })).toHaveFocus()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1 thing to do')
    await press(one)
    await user.click(row(one).getByRole('button', { name: 'Do it after all' }))
    expect(edits('q1/1')?.setAside).toBeUndefined()
    expect(screen.queryByRole('heading', { name: 'What we will not do' })).toBeNull()
  })

  it('is taken back by a new status, too', async () => {
    await shown(<PlanScreen />, '3', '1', {
      kind: 'action-set',
      action: 'q1/1',
      property: 'setAside',
      value: { until: '2027-01-04', reason: 'Later.' },
    })
    await choose(one, /^Status/, 'In progress')
    expect(edits('q1/1')?.setAside).toBeUndefined()
    expect(edits('q1/1')?.status).toBe('in-progress')
  })
})

describe('what is shown', () => {
  it('is narrowed to the actions of whoever answers here, however the plan calls their role', async () => {
    await shown(
      <PlanScreen />,
      '3 3',
      '1 ?',
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
      { kind: 'contributor-set', contributor: 'dsl', value: { role: 'Designated safeguarding lead', name: null } },
    )
    await press('Mine: Headteacher 1')
    expect(rows()).toEqual([one])
    expect(screen.getByText('Showing 1 of 2 open actions.')).toBeInTheDocument()
    await act(() => answerAs('dsl'))
    expect(rows()).toEqual(['Find out: Is q2 in place?'])
  })

  it('is nobody’s where nobody has said in which role they answer', async () => {
    await shown(<PlanScreen />, '3', '1')
    expect(screen.queryByRole('button', { name: /^Mine/ })).toBeNull()
  })

  it('is narrowed to what is critical, what is to be found out, and what will not be done', async () => {
    await shown(<PlanScreen />, 'C5 3 3', '1 ? 1', {
      kind: 'action-set',
      action: 'q3/1',
      property: 'setAside',
      value: { until: null, reason: 'The trust does it.' },
    })
    for (const [chip, shownThen] of [
      ['Critical 1', [one]],
      ['To find out 1', ['Find out: Is q2 in place?']],
      ['Not doing 1', ['Lift q3 from 1.']],
    ] as const) {
      await press(chip)
      expect(rows()).toEqual(shownThen)
      expect(screen.getByRole('button', { name: chip })).toHaveAttribute('aria-pressed', 'true')
    }
    await press('Everything 2')
    expect(rows()).toHaveLength(3)
  })
})

describe('changing several', () => {
  it('gives all that are selected an owner, a date and a status in one step, and says how many', async () => {
    await shown(<PlanScreen />, '3 3 3', '1 1 1')
    await press('Change several')
    expect(screen.queryByRole('checkbox', { name: /^Done/ })).toBeNull()
    await press('Select all shown')
    await user.click(screen.getByRole('checkbox', { name: 'Select: Lift q2 from 1.' }))
    expect(screen.getByText('2 of 3 selected')).toBeInTheDocument()
    const bar = within(screen.getByRole('form', { name: 'Change several' }))
    await user.selectOptions(bar.getByLabelText('Owner'), 'Another role…')
    await user.type(bar.getByLabelText('Which role'), 'Deputy head')
    await user.selectOptions(bar.getByLabelText('Due'), 'On a date…')
    fireEvent.change(bar.getByLabelText('Which day'), { target: { value: '2027-03-01' } })
    await user.selectOptions(bar.getByLabelText('Status'), 'In progress')
    const before = steps()
    await press('Change 2')
    for (const action of ['q1/1', 'q3/1'])
      expect(edits(action)).toEqual({ owner: 'Deputy head', due: '2027-03-01', status: 'in-progress' })
    expect(edits('q2/1')).toBeUndefined()
    expect(steps()).toBe(before + 1)
    expect(screen.getByText('Changed 2 actions.')).toBeInTheDocument()
    act(() => undo())
    expect(state().review.actionEdits.size).toBe(0)
  })

  it('changes nothing where nothing is chosen, and says so', async () => {
    await shown(<PlanScreen />, '3', '1')
    await press('Change several')
    await press('Select some first')
    await user.click(screen.getByRole('checkbox', { name: `Select: ${one}` }))
    await press('Change 1')
    expect(screen.getByText('Choose what to change: owner, due date or status.')).toBeInTheDocument()
    expect(state().review.actionEdits.size).toBe(0)
  })

  it('is left with Escape, and the keyboard goes back to where it was begun', async () => {
    await shown(<PlanScreen />, '3', '1')
    await press('Change several')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('checkbox', { name: `Done: ${one}` })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Change several' })).toHaveFocus()
  })
})

describe('an action of the school’s own', () => {
  const dialog = () => within(screen.getByRole('dialog'))
  const add = async (wording: string) => {
    await user.click(screen.getAllByRole('button', { name: 'Add an action' })[0]!)
    await user.type(dialog().getByLabelText('What to do'), wording)
  }

  it('is added with what is to be done, whose it is, a day and the question that it is for, and has the keyboard then', async () => {
    await shown(<PlanScreen />, '3', '1')
    await add('Train the new deputy.')
    await user.clear(dialog().getByLabelText('Owner'))
    await user.type(dialog().getByLabelText('Owner'), 'Bursar')
    fireEvent.change(dialog().getByLabelText('Due'), { target: { value: '2026-12-01' } })
    await user.selectOptions(dialog().getByLabelText('For a question'), 'Is q1 in place?')
    const before = steps()
    await press('Add to the plan')
    expect(state().review.ownActions).toMatchObject([
      { wording: 'Train the new deputy.', question: 'q1', comment: null, on: '2026-11-24' },
    ])
    expect(steps()).toBe(before + 1)
    const added = row('Train the new deputy.')
    expect(added.getByRole('combobox', { name: /^Owner/ })).toHaveDisplayValue('Bursar')
    expect(added.getByText('Due 1 December 2026')).toBeInTheDocument()
    expect(added.getByRole('button', { name: 'Train the new deputy.' })).toHaveFocus()
  })

  it('needs nothing but what is to be done, and says so', async () => {
    await shown(<PlanScreen />, '3', '1')
    await add(' ')
    await press('Add to the plan')
    expect(dialog().getByLabelText('What to do')).toHaveAccessibleDescription(/Say what is to be done\./)
    await user.type(dialog().getByLabelText('What to do'), 'Train the new deputy.')
    await press('Add to the plan')
    expect(state().review.ownActions).toHaveLength(1)
    expect(state().review.actionEdits.size).toBe(0)
  })

  it('is there again where it was left half typed', async () => {
    await shown(<PlanScreen />, '3', '1')
    await add('Train the')
    await press('Cancel')
    await user.click(screen.getAllByRole('button', { name: 'Add an action' })[0]!)
    expect(dialog().getByLabelText('What to do')).toHaveValue('Train the')
  })

  it('is changed, done once it is ticked, and removed, each of which can be taken back', async () => {
    await shown(<PlanScreen />, '3', '')
    await add('Train the new deputy.')
    await press('Add to the plan')
    await press('Train the new deputy.')
    await press(/^Change it of/)
    await user.clear(dialog().getByLabelText('What to do'))
    await user.type(dialog().getByLabelText('What to do'), 'Train both deputies.')
    await press('Save changes')
    expect(rows()).toEqual(['Train both deputies.'])
    await tick('Train both deputies.')
    expect(screen.getByText('Done: 1')).toBeInTheDocument()
    await press('Undo')
    await press(/^Remove from the plan/)
    expect(rows()).toEqual([])
    await press('Undo')
    expect(rows()).toEqual(['Train both deputies.'])
  })
})

describe('how dates are set', () => {
  const field = () => screen.getByLabelText('Steps that one person takes on in a fortnight')

  it.each(['0', '21', '1.5', ''])(
    'refuses “%s” as the steps of a fortnight beside the field, and stores nothing',
    async (typed) => {
      await shown(<PlanScreen />, '3', '1')
      await press('How dates are set')
      const events = state().log.length
      await user.clear(field())
      if (typed !== '') await user.type(field(), typed)
      await user.tab()
      expect(await screen.findByText('Enter a whole number from 1 to 20.')).toBeInTheDocument()
      expect(field()).toHaveAccessibleDescription('Enter a whole number from 1 to 20.')
      expect(state().log).toHaveLength(events)
    },
  )

  it.each(['1', '20'])('takes %s as the steps of a fortnight, in one step', async (typed) => {
    await shown(<PlanScreen />, '3', '1')
    await press('How dates are set')
    const before = steps()
    await user.clear(field())
    await user.type(field(), `${typed}{Enter}`)
    expect(state().review.details.load).toBe(Number(typed))
    expect(steps()).toBe(before + 1)
  })

  it('says where steps for critical safeguards, which do not wait, come to more than one person takes on', async () => {
    await shown(<PlanScreen />, 'C5 C5 C5', '1 1 1')
    await press('How dates are set')
    expect(screen.getByText(/^3 critical steps for one owner by .*: Head\./)).toBeInTheDocument()
  })

  it('lets the head be the lead', async () => {
    await shown(<PlanScreen />, '3', '?')
    await press('How dates are set')
    await user.click(screen.getByRole('checkbox', { name: /^The head is the designated safeguarding lead/ }))
    expect(row('Find out: Is q1 in place?').getByRole('combobox', { name: /^Owner/ })).toHaveDisplayValue(
      'Head and designated safeguarding lead',
    )
  })
})
