import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { pack } from '../../support/notation'
import { opened, state } from '../question/opened'

const entry = (evidence: string, checkedOn: string | null, ...questions: readonly string[]): Change => ({
  kind: 'evidence-set',
  evidence,
  value: { what: evidence, where: 'Office', checkedOn, questions: [...questions] },
})
const names = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('the evidence of a review', () => {
  it('explains itself while there is none', async () => {
    await opened(pack('3'), [], '/evidence')
    expect(screen.getByText('Nothing is listed yet')).toBeInTheDocument()
    expect(screen.getByText(/keeps no documents.*Do not name children or staff/)).toBeInTheDocument()
  })

  it('is added here too, before it serves a question', async () => {
    await opened(pack('3'), [], '/evidence')
    await userEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
    const form = within(screen.getByRole('dialog'))
    await userEvent.type(form.getByLabelText('What it is'), 'Training matrix')
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }))
    expect(names()).toEqual(['Training matrix'])
    expect(screen.getByText(/Serves no question yet/)).toBeInTheDocument()
  })

  it('says how many questions an entry serves, and whether it is current', async () => {
    await opened(pack('3 3'), [entry('Log', '2026-11-02', 'q1', 'q2'), entry('Rota', '2024-01-01', 'q1')], '/evidence')
    expect(screen.getByText('Serves 2 questions')).toBeInTheDocument()
    expect(screen.getByText(/2 entries\. 1 not current/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Is q2 in place?', hidden: true })).toBeInTheDocument()
  })

  it('is sorted by the longest time since a check, by name, or by what serves most', async () => {
    await opened(
      pack('3 3'),
      [entry('B', '2026-11-02', 'q1'), entry('C', null), entry('A', '2026-11-20', 'q1', 'q2')],
      '/evidence',
    )
    expect(names()).toEqual(['C', 'B', 'A'])
    await userEvent.selectOptions(screen.getByLabelText('Sorted by'), 'Name')
    expect(names()).toEqual(['A', 'B', 'C'])
    await userEvent.selectOptions(screen.getByLabelText('Sorted by'), 'Most questions served')
    expect(names()).toEqual(['A', 'B', 'C'])
  })

  it('puts back the very entry that was removed, even when something else was done since', async () => {
    await opened(pack('3'), [entry('Log', '2026-11-02', 'q1'), entry('Rota', null)], '/evidence')
    const before = state().review.evidence.find(({ id }) => id === 'Log')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Log' }))
    expect(names()).toEqual(['Rota'])
    await userEvent.click(screen.getByRole('button', { name: 'Edit Rota' }))
    await userEvent.type(screen.getByLabelText('What it is'), ' of the week')
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }))
    await userEvent.click(screen.getByRole('button', { name: 'Put it back' }))
    expect(state().review.evidence.find(({ id }) => id === 'Log')).toEqual(before)
    expect(names()).toEqual(['Rota of the week', 'Log'])
  })
})
