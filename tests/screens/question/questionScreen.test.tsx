import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answering, pack } from '../../support/notation'
import { opened, state } from './opened'
import { undo } from '../../support/openReview'

const radio = (value: string) =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .find((input) => input.value === value && input.name.startsWith('answer-'))!
const urgent = () => screen.queryByText('Do this today')?.closest<HTMLElement>('.notice') ?? null
const chosen = () => screen.queryAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)
const next = (name = 'Next') =>
  within(screen.getByRole('navigation', { name: 'Previous and next' })).getByRole('link', { name })

describe('a question', () => {
  it('has nothing selected before it is answered', async () => {
    const { container } = await opened(pack('C5 3'), [], '/question/q1')
    expect(chosen()).toEqual([])
    expect(container.querySelector('fieldset[data-question="q1"]')).not.toBeNull()
    expect(screen.queryByRole('button', { name: 'Clear this answer' })).toBeNull()
  })

  it('names the group by the question and each answer by its name alone, the rest being its description', async () => {
    await opened(pack('3n'), [], '/question/q1')
    expect(screen.getByRole('group', { name: 'Is q1 in place?' })).toHaveAccessibleDescription(
      /^Choose the highest description/,
    )
    for (const name of [
      'Not in place',
      'Partly in place',
      'In place',
      'In place and checked',
      'Don’t know',
      'Not applicable',
    ]) {
      expect(screen.getByRole('radio', { name })).toHaveAccessibleDescription(/./)
    }
  })

  it('says once and briefly what a button changed', async () => {
    await opened(pack('3'), answering('2'), '/question/q1')
    const flag = screen.getByRole('button', { name: 'Come back to this' })
    await userEvent.click(flag)
    expect(screen.getByText('Marked to come back to.').closest('[role="status"]')).not.toBeNull()
    await userEvent.click(flag)
    expect(screen.getByText('No longer marked to come back to.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Clear this answer' }))
    expect(screen.getByText('Answer cleared.')).toBeInTheDocument()
  })

  it('holds the switch for single keys, whatever the device', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Use single keys to answer and move' }))
    await userEvent.keyboard('2')
    expect(chosen()).toEqual([])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Use single keys to answer and move' }))
    await userEvent.keyboard('2')
    expect(chosen()).toEqual(['2'])
  })

  it('says where it stands in the order, and its area', async () => {
    await opened(pack('1 3 | C5'), [], '/question/q2')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Question 2 of 3 · Area 1. Is q2 in place?')
  })

  it.each([
    ['0', { kind: 'level', level: 0 }],
    ['1', { kind: 'level', level: 1 }],
    ['2', { kind: 'level', level: 2 }],
    ['3', { kind: 'level', level: 3 }],
    ['dont-know', { kind: 'dont-know' }],
    ['not-applicable', { kind: 'not-applicable', reason: null }],
  ])('records the answer %s the moment it is chosen', async (value, answer) => {
    await opened(pack('3n'), [], '/question/q1')
    await userEvent.click(radio(value))
    expect(state().review.answers.get('q1')).toEqual(answer)
    expect(chosen()).toEqual([value])
  })

  it('offers "not applicable" only where the checklist allows it, and says when', async () => {
    const { unmount } = await opened(pack('3'), [], '/question/q1')
    expect(screen.queryByLabelText(/Not applicable/)).toBeNull()
    unmount()
    await opened(pack('3n'), [], '/question/q1')
    expect(screen.getByLabelText(/Not applicable/)).toHaveAccessibleDescription(/There are none/)
  })

  it('counts "not applicable" once its reason is given', async () => {
    await opened(pack('3n 3'), [], '/question/q1')
    await userEvent.click(radio('not-applicable'))
    expect(screen.getByText(/counts once the reason is given/)).toBeInTheDocument()
    expect(scoreReview(state().pack, state().review).counts.notApplicable).toBe(0)
    await userEvent.type(screen.getByLabelText('Why it does not apply here'), 'There are no such staff.')
    await userEvent.tab()
    expect(scoreReview(state().pack, state().review).counts.notApplicable).toBe(1)
    expect(screen.getByText(/so this answer counts/)).toBeInTheDocument()
  })

  it('can be cleared, and keeps the keyboard in its place', async () => {
    await opened(pack('3'), answering('2'), '/question/q1')
    await userEvent.click(screen.getByRole('button', { name: 'Clear this answer' }))
    expect(state().review.answers.has('q1')).toBe(false)
    expect(radio('0')).toHaveFocus()
  })

  it('can be flagged to come back to', async () => {
    await opened(pack('3'), [], '/question/q1')
    const flag = screen.getByRole('button', { name: 'Come back to this' })
    await userEvent.click(flag)
    expect(flag).toHaveAttribute('aria-pressed', 'true')
    expect(state().review.flags.has('q1')).toBe(true)
    await userEvent.click(flag)
    expect(state().review.flags.has('q1')).toBe(false)
  })

  it('keeps a note when its field is left, in one step that can be undone', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.type(screen.getByLabelText('Note'), 'Ask the office on Monday.')
    expect(state().review.notes.has('q1')).toBe(false)
    await userEvent.tab()
    expect(state().review.notes.get('q1')).toBe('Ask the office on Monday.')
    act(() => undo())
    expect(state().review.notes.has('q1')).toBe(false)
    expect(screen.getByLabelText('Note')).toHaveValue('')
  })

  it('shows undone answers at once', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(radio('1'))
    await userEvent.click(radio('2'))
    act(() => undo())
    expect(chosen()).toEqual(['1'])
  })
})

describe('a critical question', () => {
  it.each(['0', '1'])('answered %s says at once what to do today and whom to call', async (value) => {
    await opened(pack('C5'), [], '/question/q1')
    expect(urgent()).toBeNull()
    await userEvent.click(radio(value))
    expect(urgent()).toHaveTextContent(/Do this today\s*Mend q1 today\.\s*Act now\./)
    expect(within(urgent()!).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999')
  })

  it('says in one sentence, once, that it is urgent: the notice itself interrupts nobody', async () => {
    await opened(pack('C5'), [], '/question/q1')
    const sentence = 'A critical safeguard is missing. What to do today stands below this answer.'
    await userEvent.click(radio('0'))
    const said = screen.getByText(sentence)
    expect(said.closest('[role="status"]')?.lastElementChild).toBe(said)
    await userEvent.click(radio('1'))
    expect(screen.getByText(sentence)).toBe(said)
    expect(urgent()?.closest('[role="alert"], [role="status"]')).toBeNull()
  })

  it.each(['2', '3'])('answered %s raises no alarm', async (value) => {
    await opened(pack('C5'), [], '/question/q1')
    await userEvent.click(radio(value))
    expect(urgent()).toBeNull()
  })

  it('answered "don’t know" asks calmly to find out today', async () => {
    await opened(pack('C5'), [], '/question/q1')
    await userEvent.click(radio('dont-know'))
    expect(urgent()).toBeNull()
    expect(screen.getByText('Find out today')).toBeInTheDocument()
  })

  it('alone raises an alarm: others do not', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(radio('0'))
    expect(urgent()).toBeNull()
  })
})

describe('keys', () => {
  it('answer, and put the focus on the answer', async () => {
    await opened(pack('3n'), [], '/question/q1')
    for (const [key, value] of [
      ['0', '0'],
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['d', 'dont-know'],
      ['n', 'not-applicable'],
    ] as const) {
      await userEvent.keyboard(key)
      expect(chosen()).toEqual([value])
      expect(radio(value)).toHaveFocus()
    }
  })

  it('do not answer "not applicable" where it is not allowed', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.keyboard('n')
    expect(state().review.answers.has('q1')).toBe(false)
  })

  it('move on with J and back with K, flag with F, and list themselves with ?', async () => {
    const { path } = await opened(pack('3 3 3'), [], '/question/q2')
    await userEvent.keyboard('j')
    expect(path()).toBe('/question/q3')
    await userEvent.keyboard('kk')
    expect(path()).toBe('/question/q1')
    await userEvent.keyboard('f')
    expect(state().review.flags.has('q1')).toBe(true)
    await userEvent.keyboard('?')
    expect(screen.getByRole('dialog', { name: 'Keyboard' })).toHaveTextContent('Choose a level')
  })

  it('go on with Enter once there is an answer, not before', async () => {
    const { path } = await opened(pack('3 3'), [], '/question/q1')
    await userEvent.keyboard('{Enter}')
    expect(path()).toBe('/question/q1')
    await userEvent.keyboard('2{Enter}')
    expect(path()).toBe('/question/q2')
  })

  it('wait while somebody types', async () => {
    const { path } = await opened(pack('3 3'), [], '/question/q1')
    await userEvent.type(screen.getByLabelText('Note'), '2 jokes and 3 dinners')
    expect(path()).toBe('/question/q1')
    expect(state().review.answers.size).toBe(0)
  })

  it('can be switched off', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(screen.getByRole('button', { name: 'Keyboard' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('checkbox', { name: /single keys/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await userEvent.keyboard('2')
    expect(state().review.answers.size).toBe(0)
  })
})

describe('next', () => {
  it('stays where it is after an answer, and becomes the one thing to do', async () => {
    const { path } = await opened(pack('3 3'), [], '/question/q1')
    expect(next()).not.toHaveClass('primary')
    await userEvent.click(radio('2'))
    expect(path()).toBe('/question/q1')
    expect(next()).toHaveClass('primary')
  })

  it('goes through the critical questions first, then to the most important', async () => {
    const { path } = await opened(pack('1 C5 | 3 C5'), [], '/question/q2')
    for (const expected of ['q4', 'q3', 'q1']) {
      await userEvent.click(next())
      expect(path()).toBe(`/question/${expected}`)
    }
    expect(next('Overview: 4 questions left')).toBeInTheDocument()
  })

  it('leads to the check of an area after its last question, area by area', async () => {
    const { path } = await opened(pack('3 3 | 3'), [], '/question/q1', { order: 'area-by-area' })
    await userEvent.click(next())
    await userEvent.click(next('Check your answers'))
    expect(path()).toBe('/check/a1')
  })

  it('leads to the results when all is answered', async () => {
    const { path } = await opened(pack('3 3'), answering('2 2'), '/question/q2')
    await userEvent.click(next('See the results'))
    expect(path()).toBe('/results')
  })

  it('stops only at what the filter lets through, and at all again when that is ended', async () => {
    const { path } = await opened(pack('3 3 3 3'), answering('- 2 2 -'), '/question/q1', { filter: 'unanswered' })
    await userEvent.click(next())
    expect(path()).toBe('/question/q4')
    expect(screen.getByText('Unanswered')).toBeInTheDocument()
    expect(next('Back to the overview')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Go through all questions' }))
    expect(next('Overview: 2 questions left')).toBeInTheDocument()
  })

  it('can be left for any question of the list', async () => {
    const { path } = await opened(pack('3 3 3'), answering('- - 1'), '/question/q1')
    await userEvent.click(screen.getByRole('button', { name: 'All questions' }))
    const list = screen.getByRole('dialog', { name: 'All questions' })
    expect(within(list).getByText('Partly in place')).toBeInTheDocument()
    await userEvent.click(within(list).getByRole('link', { name: 'Is q3 in place?' }))
    expect(path()).toBe('/question/q3')
  })
})

describe('an address', () => {
  it('of no question says so, and leads back', async () => {
    await opened(pack('3'), [], '/question/nothing')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such question')
    expect(screen.getByRole('link', { name: 'All questions' })).toBeInTheDocument()
  })

  it('of a question that is not asked of this school says why, and that its answer is kept', async () => {
    await opened(
      pack('3:secondary 3'),
      [...answering('2'), { kind: 'detail-set', detail: 'phase', value: 'primary' }],
      '/question/q1',
    )
    expect(screen.getByText('This question is not asked of this school')).toBeInTheDocument()
    expect(screen.getByText(/asked of these phases: secondary.*details say: primary/)).toBeInTheDocument()
    expect(screen.getByText(/“In place”, is kept/)).toBeInTheDocument()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})
