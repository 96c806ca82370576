import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { addDays } from '../../../src/core/math/calendar'
import { today } from '../../../src/state/clock'
import { pack } from '../../support/notation'
import { opened, state } from './opened'

const rota = (...questions: readonly string[]): Change => ({
  kind: 'evidence-set',
  evidence: 'rota',
  value: { what: 'Rota', where: 'Office', checkedOn: '2026-11-02', questions: [...questions] },
})
const section = () => within(screen.getByRole('region', { name: 'Evidence' }))

describe('evidence on a question', () => {
  it('is added once with what it is, where it is and when it was checked', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Add evidence' }))
    const form = within(await screen.findByRole('dialog', { name: 'Add evidence' }))
    await userEvent.type(form.getByLabelText('What it is'), 'Referral log')
    await userEvent.type(form.getByLabelText('Where it is kept'), 'Shared drive')
    await userEvent.type(form.getByLabelText('Last checked'), '2026-01-05')
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(section().getByText('Referral log', { selector: 'strong' })).toBeInTheDocument()
    expect(state().review.evidence).toMatchObject([
      { what: 'Referral log', where: 'Shared drive', checkedOn: '2026-01-05', questions: ['q1'] },
    ])
  })

  it('takes over what a reviewer would ask to see with one click', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Add evidence' }))
    const form = within(await screen.findByRole('dialog'))
    await userEvent.click(form.getByRole('button', { name: 'A list' }))
    expect(form.getByLabelText('What it is')).toHaveValue('A list')
    expect(form.getByLabelText('Where it is kept')).toHaveFocus()
  })

  it('is refused without saying what it is, or with a check in the future, in a sentence beside the field', async () => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Add evidence' }))
    const form = within(await screen.findByRole('dialog'))
    await userEvent.type(form.getByLabelText('Last checked'), addDays(today(), 1))
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }))
    expect(await form.findByText(/Say what it is/)).toBeInTheDocument()
    expect(form.getByText('The last check cannot be in the future.')).toBeInTheDocument()
    expect(form.getByLabelText('What it is')).toHaveFocus()
    expect(state().review.evidence).toEqual([])
  })

  it('that is linked to two questions shows on both', async () => {
    const { go } = await opened(pack('3 3 3'), [rota('q1')], '/question/q2')
    expect(section().queryByText('Rota', { selector: 'strong' })).toBeNull()
    await userEvent.click(section().getByText('Link what is already listed (1)'))
    await userEvent.click(section().getByRole('checkbox', { name: 'Rota' }))
    expect(section().getByText('Rota', { selector: 'strong' })).toBeInTheDocument()
    go('/question/q1')
    expect(await screen.findByRole('heading', { name: /Is q1/ })).toBeInTheDocument()
    expect(section().getByText('Rota', { selector: 'strong' })).toBeInTheDocument()
    expect(state().review.evidence).toHaveLength(1)
  })

  it('can be unlinked here and stays with the other question', async () => {
    await opened(pack('3 3'), [rota('q1', 'q2')], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Unlink Rota' }))
    expect(section().queryByText('Rota', { selector: 'strong' })).toBeNull()
    expect(state().review.evidence).toMatchObject([{ questions: ['q2'] }])
    expect(screen.getByRole('heading', { name: 'Evidence' })).toHaveFocus()
  })

  it('can be edited, for every question that it serves', async () => {
    await opened(pack('3 3'), [rota('q1', 'q2')], '/question/q1')
    await userEvent.click(section().getByRole('button', { name: 'Edit Rota' }))
    const form = within(await screen.findByRole('dialog', { name: 'Edit evidence' }))
    await userEvent.clear(form.getByLabelText('Where it is kept'))
    await userEvent.type(form.getByLabelText('Where it is kept'), 'Head’s cabinet')
    await userEvent.click(form.getByRole('button', { name: 'Save changes' }))
    expect(state().review.evidence).toMatchObject([{ id: 'rota', where: 'Head’s cabinet', questions: ['q1', 'q2'] }])
  })

  it.each([
    ['2026-11-02', 'Current', 'Last checked 2 November 2026'],
    ['2025-11-02', 'Not current', 'last checked more than 12 months before the review date'],
    [null, 'Not current', 'no date of a last check'],
  ])('checked on %s is %s: %s', async (checkedOn, tag, why) => {
    await opened(
      pack('3'),
      [{ kind: 'evidence-set', evidence: 'e', value: { what: 'Log', where: 'Office', checkedOn, questions: ['q1'] } }],
      '/question/q1',
    )
    expect(section().getByText(tag)).toBeInTheDocument()
    expect(section().getByRole('listitem')).toHaveTextContent(why)
  })
})
