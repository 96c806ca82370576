import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { packJson, parsed, patched } from '../../support/notation'
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
        changes: [
          set('q2/0', 'status', 'done'),
          set('q4/1', 'status', 'done'),
          set('q1/0', 'due', '2020-01-31'),
          set('q3/1', 'due', '2099-01-05'),
        ],
      },
      '/plan',
    )
    expect(await screen.findByText('2 open actions, 1 of them overdue. 2 done.')).toBeInTheDocument()
    expect(parts()).toEqual([
      ['Overdue: 1', 1],
      ['After that: 1', 1],
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

  it('says of each action what it is, of which question, whose, by when and how it stands, and no more', async () => {
    await sent({ pack: 'C5', answers: '1', changes: [set('q1/1', 'due', '2020-01-31')] }, '/plan')
    const row = (await screen.findByRole('heading', { name: 'Lift q1 from 1.' })).closest('li')
    expect(row?.querySelector('.standing')).toHaveClass('is-partly')
    expect(row?.textContent).toBe(
      'Lift q1 from 1.Partly in place: Is q1 in place?HeadOverdue: was due 31 January 2020Not started',
    )
  })

  it('says how one can tell that each is done, and notes, once that is asked for', async () => {
    const note: Change = { kind: 'action-set', action: 'q1/0', property: 'note', value: 'Begun in May.' }
    await sent({ pack: '3 3', answers: '0 0', changes: [note] }, '/plan')
    const box = await screen.findByRole('checkbox', { name: 'Show how one can tell that each is done' })
    expect(screen.queryByText('Begun in May.')).toBeNull()
    await userEvent.click(box)
    expect(screen.getAllByText(/^Done when: /)).toHaveLength(2)
    expect(document.querySelectorAll('.governor-note')).toHaveLength(1)
    expect(screen.getByText('Begun in May.')).toBeInTheDocument()
  })

  it('shows what will not be done apart, with its reason, and that the gap of a critical safeguard stays', async () => {
    const aside = (action: string, until: string | null): Change => ({
      kind: 'action-set',
      action,
      property: 'setAside',
      value: { until, reason: 'The hall is being built.' },
    })
    await sent({ pack: 'C5 3', answers: '0 0', changes: [aside('q1/0', null), aside('q2/0', '2099-01-05')] }, '/plan')
    const row = (await screen.findByRole('heading', { name: 'Lift q1 from 0.' })).closest('li')
    expect(parts()).toEqual([
      ['After that: 1', 1],
      ['What we will not do: 1', 1],
    ])
    expect(row?.textContent).toBe(
      'Lift q1 from 0.Not in place: Is q1 in place?We will not do this: The hall is being built.' +
        'The gap in this critical safeguard stays: no other action closes it.Head',
    )
    expect(screen.getByText('Not now, not before 5 January 2099: The hall is being built.')).toBeInTheDocument()
  })

  it('lists what will not be done even where nothing else is left', async () => {
    const never: Change = {
      kind: 'action-set',
      action: 'q1/0',
      property: 'setAside',
      value: { until: null, reason: 'No hall.' },
    }
    await sent({ pack: '3', answers: '0', changes: [never] }, '/plan')
    expect(await screen.findByText('No open action.')).toBeInTheDocument()
    expect(screen.queryByText('There is no action: no answer is below its target.')).toBeNull()
  })

  it('says of each action whose day is later than usual why that is', async () => {
    await sent({ pack: '3 3 3 3 3 3', answers: '0 0 0 0 0 0' }, '/plan')
    await screen.findByRole('heading', { name: 'Lift q1 from 0.' })
    const why = screen.getAllByText(/later than usual: Head takes on 2 steps a fortnight, and what is more pressing/)
    expect(why.length).toBeGreaterThan(0)
    expect(why.length).toBeLessThan(6)
  })

  it('names a sitting as such, with what to do and each of its questions', async () => {
    const visit = {
      id: 'visit',
      title: 'A governor’s visit: the records',
      text: 'Look at the records in one visit.',
      success: 'A dated note says what was found.',
      owner: 'Link governor',
      effort: 'small',
      questions: ['q1', 'q2'],
    }
    await sent({ pack: parsed(patched(packJson('C5 C5'), 'sittings', [visit])), answers: '2 2' }, '/plan')
    const row = (await screen.findByRole('heading', { name: 'A governor’s visit: the records' })).closest('li')
    expect(row).toHaveTextContent('Look at the records in one visit.')
    expect(within(row!).getAllByRole('link')).toHaveLength(2)
  })

  it('says of what the school has added that it did', async () => {
    const own: Change = {
      kind: 'own-action-set',
      own: 'mine',
      value: { wording: 'Ask the office.', question: null, comment: null, on: '2026-11-23' },
    }
    await sent({ pack: '3', answers: '3', changes: [own] }, '/plan')
    const row = (await screen.findByRole('heading', { name: 'Ask the office.' })).closest('li')
    expect(row).toHaveTextContent('Added by the school')
  })

  it('says so where there is no action', async () => {
    await sent({ pack: '3', answers: '2' }, '/plan')
    expect(await screen.findByText('There is no action: no answer is below its target.')).toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})
