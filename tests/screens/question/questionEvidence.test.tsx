import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { addDays } from '../../../src/core/math/calendar'
import { today } from '../../../src/state/clock'
import { record, undo } from '../../support/openReview'
import { pack } from '../../support/notation'
import { opened as shown, state } from './opened'

const rota = (...questions: readonly string[]): Change => ({
  kind: 'evidence-set',
  evidence: 'rota',
  value: { what: 'Rota', where: 'Office', checkedOn: '2026-11-02', questions: [...questions] },
})
const section = () => within(screen.getByRole('region', { name: 'What would show it' }))
/** A question once what could be ticked is there. */
const opened: typeof shown = async (...asked) => {
  const screenShown = await shown(...asked)
  await section().findByRole('list')
  return screenShown
}
const box = (name: string) => section().getByRole('checkbox', { name })
const field = (label: string, name = 'A list') => section().findByLabelText(`${label}: ${name}`)
const made = () => state().log.filter(({ kind }) => kind === 'evidence-set' || kind === 'look-again-set')

describe('what would show that an answer is true', () => {
  it('is ticked, which lists it for this question at once, and undo takes that back in one', async () => {
    await opened(pack('3'), [], '/question/q1')
    expect(box('A list')).not.toBeChecked()
    await userEvent.click(box('A list'))
    expect(box('A list')).toBeChecked()
    expect(state().review.evidence).toMatchObject([{ what: 'A list', where: '', checkedOn: null, questions: ['q1'] }])
    expect(made()).toHaveLength(1)
    act(() => undo())
    expect(box('A list')).not.toBeChecked()
    expect(state().review.evidence).toEqual([])
  })

  it('says where it is kept, when it was checked and by when to look again, in its own row', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(box('A list'))
    expect(await section().findByText('Out of date, or details missing')).toBeInTheDocument()
    await userEvent.type(await field('Where it is kept'), 'Office')
    await userEvent.type(await field('Last checked'), '2026-01-05')
    await userEvent.type(await field('Look again by'), '2027-01-11')
    await userEvent.tab()
    const [entry] = state().review.evidence
    expect(entry).toMatchObject({ what: 'A list', where: 'Office', checkedOn: '2026-01-05', questions: ['q1'] })
    expect(state().review.lookAgain).toEqual(new Map([[entry?.id, '2027-01-11']]))
    expect(section().getByText('Proof')).toBeInTheDocument()
    // The tick, and one for each field.
    expect(made()).toHaveLength(4)
  })

  it('keeps what was typed when the question is left in the middle', async () => {
    const { unmount } = await opened(pack('3'), [], '/question/q1')
    await userEvent.click(box('A list'))
    await userEvent.type(await field('Where it is kept'), 'Locked cab')
    unmount()
    expect(state().review.evidence).toMatchObject([{ where: 'Locked cab' }])
  })

  it('takes no date in the future for a check, and says so beside the field', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(box('A list'))
    await userEvent.type(await field('Last checked'), addDays(today(), 1))
    await userEvent.tab()
    expect(section().getByText('The last check cannot be in the future.')).toBeInTheDocument()
    expect(state().review.evidence).toMatchObject([{ checkedOn: null }])
    expect(await field('Last checked')).toHaveAccessibleDescription('The last check cannot be in the future.')
  })

  it('shows in its fields what undo, or somebody elsewhere, has changed', async () => {
    await opened(pack('3'), [rota('q1')], '/question/q1')
    await userEvent.clear(await field('Last checked', 'Rota'))
    await userEvent.tab()
    expect(state().review.evidence).toMatchObject([{ checkedOn: null }])
    act(() => undo())
    expect(await field('Last checked', 'Rota')).toHaveValue('2026-11-02')
    act(() => void record({ kind: 'look-again-set', evidence: 'rota', value: '2027-01-11' }))
    expect(await field('Look again by', 'Rota')).toHaveValue('2027-01-11')
  })

  it('that says nothing more goes with its tick, and is asked about nothing', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(box('A list'))
    await userEvent.click(box('A list'))
    expect(state().review.evidence).toEqual([])
    expect(screen.queryByText(/was taken away/)).toBeNull()
    expect(box('A list')).toHaveFocus()
  })

  it('that says where it is goes with its tick, and can be put back at once', async () => {
    const list: Change = {
      kind: 'evidence-set',
      evidence: 'list',
      value: { what: 'A list', where: 'Office', checkedOn: null, questions: ['q1'] },
    }
    await opened(pack('3'), [list], '/question/q1')
    await userEvent.click(box('A list'))
    expect(state().review.evidence).toEqual([])
    expect(screen.getByText('“A list” was taken away with what it said.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.evidence).toMatchObject([{ id: 'list', where: 'Office' }])
    expect(box('A list')).toBeChecked()
  })

  it('that serves another question too only leaves this one with its tick', async () => {
    const list: Change = {
      kind: 'evidence-set',
      evidence: 'list',
      value: { what: 'A list', where: 'Office', checkedOn: null, questions: ['q1', 'q2'] },
    }
    await opened(pack('3 3'), [list], '/question/q1')
    expect(await section().findByText('Serves 1 other question too')).toBeInTheDocument()
    await userEvent.click(box('A list'))
    expect(state().review.evidence).toMatchObject([{ id: 'list', questions: ['q2'] }])
  })

  it('is something else too, which is a row of the same list', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Something else' }))
    const form = within(await screen.findByRole('dialog', { name: 'Add evidence' }))
    await userEvent.type(form.getByLabelText('What it is'), 'Referral log')
    await userEvent.type(form.getByLabelText('Where it is kept'), 'Shared drive')
    await userEvent.type(form.getByLabelText('Last checked'), '2026-01-05')
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(box('Referral log')).toBeChecked()
    expect(box('A list')).not.toBeChecked()
    expect(state().review.evidence).toMatchObject([
      { what: 'Referral log', where: 'Shared drive', checkedOn: '2026-01-05', questions: ['q1'] },
    ])
  })

  it('is refused in the form without saying what it is, or with a check in the future, in a sentence beside the field', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Something else' }))
    const form = within(await screen.findByRole('dialog'))
    await userEvent.type(form.getByLabelText('Last checked'), addDays(today(), 1))
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }))
    expect(await form.findByText(/Say what it is/)).toBeInTheDocument()
    expect(form.getByText('The last check cannot be in the future.')).toBeInTheDocument()
    expect(form.getByLabelText('What it is')).toHaveFocus()
    expect(state().review.evidence).toEqual([])
  })

  it('that is picked from what is listed shows on both questions', async () => {
    const { go } = await opened(pack('3 3 3'), [rota('q1')], '/question/q2')
    expect(box('Rota')).not.toBeChecked()
    await userEvent.click(section().getByText('One that is already listed (1)'))
    await userEvent.click(box('Rota'))
    expect(box('Rota')).toBeChecked()
    expect(section().queryByText(/already listed/)).toBeNull()
    expect(await field('Where it is kept', 'Rota')).toHaveValue('Office')
    go('/question/q1')
    expect(await screen.findByRole('heading', { name: /Is q1/ })).toBeInTheDocument()
    expect(await field('Where it is kept', 'Rota')).toHaveValue('Office')
    expect(state().review.evidence).toHaveLength(1)
  })

  it('that somebody named stays listed when it is unticked, and says so', async () => {
    await opened(pack('3'), [rota('q1')], '/question/q1')
    await userEvent.click(box('Rota'))
    expect(state().review.evidence).toMatchObject([{ questions: [] }])
    expect(
      screen.getByText('“Rota” is no longer listed for this question. It stays under Evidence.'),
    ).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'What would show it' })).toHaveFocus()
  })

  it('can be edited where somebody named it, for every question that it serves', async () => {
    await opened(pack('3 3'), [rota('q1', 'q2')], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Edit Rota' }))
    const form = within(await screen.findByRole('dialog', { name: 'Edit evidence' }))
    await userEvent.clear(form.getByLabelText('Where it is kept'))
    await userEvent.type(form.getByLabelText('Where it is kept'), 'Head’s cabinet')
    await userEvent.click(form.getByRole('button', { name: 'Save changes' }))
    expect(state().review.evidence).toMatchObject([{ id: 'rota', where: 'Head’s cabinet', questions: ['q1', 'q2'] }])
  })

  it('opens where it is kept if that is a web address', async () => {
    await opened(
      pack('3'),
      [
        {
          kind: 'evidence-set',
          evidence: 'e',
          value: { what: 'A list', where: 'See https://example.org/list', checkedOn: null, questions: ['q1'] },
        },
      ],
      '/question/q1',
    )
    await section().findByText('Out of date, or details missing')
    const link = section().getByRole('link', { name: /^example\.org\/list ?\(opens in a new tab\)$/ })
    expect(link).toHaveAttribute('href', 'https://example.org/list')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it.each([
    ['2026-11-02', 'Office', 'Proof', /Proof$/],
    [
      '2025-11-02',
      'Office',
      'Out of date, or details missing',
      /last checked more than 12 months before the review date/,
    ],
    [null, 'Office', 'Out of date, or details missing', /no date of a last check/],
    ['2026-11-02', '', 'Out of date, or details missing', /does not say where it is kept/],
  ])('checked on %s and kept “%s” is said to be: %s', async (checkedOn, where, tag, why) => {
    await opened(
      pack('3'),
      [{ kind: 'evidence-set', evidence: 'e', value: { what: 'A list', where, checkedOn, questions: ['q1'] } }],
      '/question/q1',
    )
    expect(await section().findByText(tag)).toBeInTheDocument()
    expect(section().getByRole('listitem')).toHaveTextContent(why)
  })
})
