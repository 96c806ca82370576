import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answering, pack, packJson, parsed, patched } from '../../support/notation'
import { answerRadio, opened, state } from './opened'
import { undo } from '../../support/openReview'

const urgent = () => screen.queryByText('Do this today')?.closest<HTMLElement>('.notice') ?? null
const chosen = () => screen.queryAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)
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

  it('leads to the model sheets that its checklist names for it, and to none where it names none', async () => {
    const named = parsed(patched(packJson('C5 3'), 'questions.0.sheets', ['rota', 'referral-log']))
    const { go } = await opened(named, [], '/question/q1')
    expect(screen.getByText('Model sheets to start from:')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Rota' })).toHaveAttribute('href', expect.stringMatching(/\/blank\/rota$/))
    expect(screen.getByRole('link', { name: 'Referral log' })).toBeInTheDocument()
    act(() => go('/question/q2'))
    expect(screen.queryByText(/model sheet/i)).toBeNull()
  })

  it.each([
    ['q2', 'Critical 2 of 2 · Area 2. Is q2 in place?', {}],
    ['q3', '1 of 2 more · Area 2. Is q3 in place?', {}],
    ['q3', 'Area 2 2 of 2. Is q3 in place?', { order: 'area-by-area' }],
    ['q3', '2 of 3 unanswered · Area 2. Is q3 in place?', { filter: 'unanswered' }],
  ] as const)('says of %s where it stands in the stretch that one goes through: %s', async (id, words, answering_) => {
    await opened(pack('C5 | C5 3 | 3'), answering('2'), `/question/${id}`, answering_)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words)
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
    await userEvent.click(answerRadio(value))
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
    await userEvent.click(answerRadio('not-applicable'))
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
    expect(answerRadio('0')).toHaveFocus()
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
    await userEvent.click(answerRadio('1'))
    await userEvent.click(answerRadio('2'))
    act(() => undo())
    expect(chosen()).toEqual(['1'])
  })
})

describe('a critical question', () => {
  it.each(['0', '1'])('answered %s says at once what to do today and whom to call', async (value) => {
    await opened(pack('C5'), [], '/question/q1')
    expect(urgent()).toBeNull()
    await userEvent.click(answerRadio(value))
    expect(urgent()).toHaveTextContent(/Do this today\s*Mend q1 today\.\s*Act now\./)
    expect(within(urgent()!).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999')
  })

  it('says in one sentence, once, that it is urgent: the notice itself interrupts nobody', async () => {
    await opened(pack('C5'), [], '/question/q1')
    const sentence = 'A critical safeguard is missing. What to do today stands below the answers.'
    await userEvent.click(answerRadio('0'))
    const said = screen.getByText(sentence)
    expect(said.closest('[role="status"]')?.lastElementChild).toBe(said)
    await userEvent.click(answerRadio('1'))
    expect(screen.getByText(sentence)).toBe(said)
    expect(urgent()?.closest('[role="alert"], [role="status"]')).toBeNull()
  })

  it.each(['2', '3'])('answered %s raises no alarm', async (value) => {
    await opened(pack('C5'), [], '/question/q1')
    await userEvent.click(answerRadio(value))
    expect(urgent()).toBeNull()
  })

  it('answered "don’t know" asks calmly to find out today', async () => {
    await opened(pack('C5'), [], '/question/q1')
    await userEvent.click(answerRadio('dont-know'))
    expect(urgent()).toBeNull()
    expect(screen.getByText('Find out today')).toBeInTheDocument()
  })

  it('alone raises an alarm: others do not', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(answerRadio('0'))
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
      expect(answerRadio(value)).toHaveFocus()
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
    expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toHaveTextContent('Choose a level')
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
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('checkbox', { name: /single keys/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await userEvent.keyboard('2')
    expect(state().review.answers.size).toBe(0)
  })
})

describe('what an answer asks for', () => {
  it('stands below all the choices, never among them', async () => {
    await opened(pack('C5'), [], '/question/q1')
    await userEvent.click(answerRadio('0'))
    const group = screen.getByRole('group', { name: 'Is q1 in place?' })
    expect(group).not.toContainElement(urgent())
    expect(group.compareDocumentPosition(urgent()!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
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
    expect(screen.getByText('This question is not asked in this review')).toBeInTheDocument()
    expect(screen.getByText(/asked of these phases: secondary.*details say: primary/)).toBeInTheDocument()
    expect(screen.getByText(/“In place”, is kept/)).toBeInTheDocument()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})
