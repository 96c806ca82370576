import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/math/calendar'
import type { Change } from '../../../src/core/review/event'
import { today } from '../../../src/state/clock'
import { pack } from '../../support/notation'
import { opened, state } from '../question/opened'

const entry = (evidence: string, checkedOn: string | null, ...questions: readonly string[]): Change => ({
  kind: 'evidence-set',
  evidence,
  value: { what: evidence, where: 'Office', checkedOn, questions: [...questions] },
})
const lookAgain = (evidence: string, value: string): Change => ({ kind: 'look-again-set', evidence, value })
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

  it('says how many questions an entry serves, and whether it is up to date', async () => {
    await opened(pack('3 3'), [entry('Log', '2026-11-02', 'q1', 'q2'), entry('Rota', '2024-01-01', 'q1')], '/evidence')
    expect(screen.getByText('Serves 2 questions')).toBeInTheDocument()
    expect(
      screen.getByText(/2 entries\. 1 out of date, or with details missing: such an entry is no proof/),
    ).toBeInTheDocument()
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

  it('is sorted by the day to look again at first where something is due, and says so', async () => {
    await opened(
      pack('3'),
      [
        entry('Never', null),
        entry('Ahead', '2026-11-02'),
        entry('Due', '2026-11-02'),
        entry('Seen', today()),
        lookAgain('Ahead', addDays(today(), 1)),
        lookAgain('Due', today()),
        lookAgain('Seen', today()),
      ],
      '/evidence',
    )
    expect(names()).toEqual(['Due', 'Seen', 'Ahead', 'Never'])
    expect(screen.getByText(/1 to look at again now\.$/)).toBeInTheDocument()
    const due = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('Due for another look'))
    expect(due.map((item) => item.querySelector('h2')?.textContent)).toEqual(['Due'])
  })

  it('is given the day to look again by, and loses it, in its form', async () => {
    await opened(pack('3'), [entry('Log', '2026-11-02')], '/evidence')
    await userEvent.click(screen.getByRole('button', { name: 'Edit Log' }))
    await userEvent.type(screen.getByLabelText('Look again by'), '2027-01-11')
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }))
    expect(state().review.lookAgain).toEqual(new Map([['Log', '2027-01-11']]))
    // What was left alone is no change.
    expect(state().log.filter(({ kind }) => kind === 'evidence-set')).toHaveLength(1)
    expect(screen.getByText('Look again by 11 January 2027')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Edit Log' }))
    await userEvent.clear(screen.getByLabelText('Look again by'))
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }))
    expect(state().review.lookAgain.size).toBe(0)
  })

  it('opens where it is kept if that is a web address, in a page of its own that is told nothing', async () => {
    const kept: Change = {
      kind: 'evidence-set',
      evidence: 'e',
      value: {
        what: 'Log, see http://intranet/log',
        where: 'Team site, https://example.org/log?term=1',
        checkedOn: null,
        questions: [],
      },
    }
    await opened(pack('3'), [kept], '/evidence')
    const links = screen.getAllByRole('link', { name: /opens in a new tab/ })
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['http://intranet/log (opens in a new tab)', 'http://intranet/log'],
      ['example.org/log?term=1 (opens in a new tab)', 'https://example.org/log?term=1'],
    ])
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
      expect(link).toHaveAttribute('target', '_blank')
    }
    expect(names()).toEqual(['Log, see http://intranet/log (opens in a new tab)'])
  })

  it('opens nothing that only looks like a web address', async () => {
    const place = 'javascript:alert(1), https://example.org@other.example, data:text/html,x'
    await opened(
      pack('3'),
      [{ kind: 'evidence-set', evidence: 'e', value: { what: 'Log', where: place, checkedOn: null, questions: [] } }],
      '/evidence',
    )
    expect(screen.getByText(place)).toBeInTheDocument()
    expect(screen.queryByRole('link')).toBeNull()
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
