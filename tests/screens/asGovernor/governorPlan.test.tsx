import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { sent } from './sent'

const set = (action: string, property: 'due' | 'status', value: string): Change =>
  ({ kind: 'action-set', action, property, value }) as Change

/** The headings of the parts with their counts, and how many rows stand under each. */
const parts = (): readonly (readonly [string, number])[] =>
  screen
    .getAllByRole('heading', { level: 2 })
    .filter(({ textContent }) => /: \d+$/.test(textContent ?? ''))
    .map((heading) => [
      heading.textContent ?? '',
      within(heading.closest('section') ?? heading).getAllByRole('listitem').length,
    ])

describe('the plan as a governor reads it', () => {
  it('counts what is open and what is done apart, as many as stand below', async () => {
    await sent(
      {
        pack: 'C5 3 3 3',
        answers: '0 0 1 2',
        changes: [set('q2/0', 'status', 'done'), set('q4/1', 'status', 'done'), set('q1/0', 'due', '2020-01-31')],
      },
      '/plan',
    )
    expect(await screen.findByText('2 open actions, 1 of them overdue. 2 done.')).toBeInTheDocument()
    expect(parts()).toEqual([
      ['Now: 1', 1],
      ['Then: 1', 1],
      ['Done: 2', 2],
    ])
  })

  it('says in words what is overdue, and of what is done only when it was due', async () => {
    await sent(
      {
        pack: 'C5 3',
        answers: '0 0',
        changes: [set('q1/0', 'due', '2020-01-31'), set('q2/0', 'due', '2020-01-30'), set('q2/0', 'status', 'done')],
      },
      '/plan',
    )
    expect(await screen.findByText('Overdue: was due 31 January 2020')).toBeInTheDocument()
    expect(screen.getByText('30 January 2020')).toBeInTheDocument()
  })

  it('has nothing where an action has no note', async () => {
    await sent({ pack: '3', answers: '0' }, '/plan')
    const row = await screen.findByRole('listitem', { name: '' })
    expect(row.querySelector('.governor-note')).toBeNull()
  })
})
