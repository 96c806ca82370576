import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { sayDuration } from '../../../src/core/report/words/sayDuration'
import { answering, pack } from '../../support/notation'
import { opened } from '../question/opened'

const progress = () => within(screen.getByRole('region', { name: 'Progress' }))
const finder = () => within(screen.getByRole('region', { name: 'Find questions' }))
const found = () =>
  finder()
    .queryAllByRole('link')
    .map(({ textContent }) => textContent)

describe('the overview', () => {
  it('names the school, the review date and who answers', async () => {
    await opened(pack('3'), [], '')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Example Primary School')
    expect(screen.getByText(/Review date 23 November 2026 · Answered by Head/)).toBeInTheDocument()
  })

  it('says how far the review is and how long the rest may take', async () => {
    await opened(pack('C5 3 3 3 3 3'), answering('2 2'), '')
    expect(progress().getByRole('heading')).toHaveTextContent('2 of 6 questions answered')
    expect(progress().getByRole('progressbar')).toHaveAttribute('value', '2')
    expect(progress().getByText(/About 5 minutes left\. That is a minute and a half/)).toBeInTheDocument()
    expect(progress().getByText('1 of 1 critical question')).toBeInTheDocument()
  })

  it.each([
    ['', 'critical-first', 'Answer the first critical question', '/question/q2'],
    ['- 2 2', 'critical-first', 'Answer the next critical question', '/question/q4'],
    ['- 2 2 2', 'critical-first', 'Go on with “Area 1”', '/question/q1'],
    ['', 'area-by-area', 'Start with “Area 1”', '/question/q1'],
    ['2 2', 'area-by-area', 'Go on with “Area 2”', '/question/q3'],
    ['2 2 2 2', 'critical-first', 'See the results', '/results'],
  ] as const)('with answers "%s", %s, offers "%s"', async (answers, order, words, path) => {
    const shown = await opened(pack('1 C5 | 3 C5'), answering(answers), '', { order })
    await userEvent.click(progress().getByRole('link', { name: words }))
    expect(shown.path()).toBe(path)
  })

  it('is calm when all is answered, and remembers what is flagged', async () => {
    const { path } = await opened(
      pack('3 3'),
      [...answering('2 ?'), { kind: 'flag-set', question: 'q2', value: true }],
      '',
    )
    expect(progress().getByRole('heading')).toHaveTextContent('All answered')
    await userEvent.click(progress().getByRole('link', { name: 'Come back to 1 flagged question' }))
    expect(path()).toBe('/question/q2')
  })

  it('names what is overdue in the plan, the longest first, and how much more there is', async () => {
    const due = (question: string, value: string): Change => ({
      kind: 'action-set',
      action: `${question}/0`,
      property: 'due',
      value,
    })
    await opened(
      pack('3 3 3 3 3'),
      [
        ...answering('0 0 0 0 0'),
        due('q1', '2020-01-04'),
        due('q2', '2020-01-03'),
        due('q3', '2020-01-02'),
        due('q4', '2020-01-01'),
        due('q5', '2099-01-05'),
      ],
      '',
    )
    const notice = within(screen.getByText('4 actions are overdue').parentElement!)
    expect(notice.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Lift q4 from 0. Overdue: was due 1 January 2020',
      'Lift q3 from 0. Overdue: was due 2 January 2020',
      'Lift q2 from 0. Overdue: was due 3 January 2020',
    ])
    expect(notice.getByText('And 1 more.')).toBeInTheDocument()
    expect(notice.getByRole('link', { name: 'See the plan' })).toHaveAttribute('href', expect.stringMatching(/\/plan$/))
  })

  it('says nothing of overdue actions where all that is due is done or still ahead', async () => {
    await opened(
      pack('3 3'),
      [
        ...answering('0 0'),
        { kind: 'action-set', action: 'q1/0', property: 'due', value: '2020-01-04' },
        { kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' },
        { kind: 'action-set', action: 'q2/0', property: 'due', value: '2099-01-05' },
      ],
      '',
    )
    expect(screen.queryByText(/overdue/i)).toBeNull()
  })

  it('changes the order of answering at any time', async () => {
    await opened(pack('1 C5'), [], '')
    await userEvent.click(progress().getByRole('radio', { name: /Area by area/ }))
    expect(progress().getByRole('link', { name: 'Start with “Area 1”' })).toBeInTheDocument()
  })

  it('says how many questions are not asked of this school, and that their answers are kept', async () => {
    await opened(
      pack('3:secondary 3:secondary 3'),
      [...answering('2'), { kind: 'detail-set', detail: 'phase', value: 'primary' }],
      '',
    )
    expect(screen.getByText('2 questions are not asked of this school')).toBeInTheDocument()
    expect(screen.getByText(/1 answer given earlier is kept and not counted/)).toBeInTheDocument()
    expect(progress().getByRole('heading')).toHaveTextContent('0 of 1 question answered')
  })
})

describe('an area of the overview', () => {
  it('shows its progress, gaps, unknowns and flags', async () => {
    await opened(pack('3 3 3 | 3'), [...answering('0 1 ?'), { kind: 'flag-set', question: 'q1', value: true }], '')
    const [first, second] = within(screen.getByRole('region', { name: 'Areas' })).getAllByRole('listitem')
    expect(first).toHaveTextContent(/3 of 3 answered.*2 gaps1 don’t know1 flagged/)
    expect(second).toHaveTextContent('0 of 1 answered')
  })

  it.each([
    ['2 -', '/question/q2'],
    ['2 2', '/check/a1'],
  ])('with answers %s leads to %s, and goes on area by area', async (answers, expected) => {
    const { path } = await opened(pack('3 3 | C5'), answering(answers), '')
    await userEvent.click(screen.getByRole('link', { name: 'Area 1' }))
    expect(path()).toBe(expected)
  })
})

describe('finding questions', () => {
  const flag: Change = { kind: 'flag-set', question: 'q3', value: true }
  const evidence: Change = {
    kind: 'evidence-set',
    evidence: 'e',
    value: { what: 'Log', where: 'Office', checkedOn: '2026-11-02', questions: ['q1'] },
  }
  it.each([
    ['Unanswered 1', ['q4']],
    ['To come back to 1', ['q3']],
    ['Don’t know 1', ['q3']],
    ['Critical 1', ['q2']],
    ['No current evidence 1', ['q2']],
  ])('by "%s" lists %s', async (name, ids) => {
    await opened(pack('3 C5 3 3'), [...answering('2 3 ?'), flag, evidence], '')
    await userEvent.click(finder().getByRole('button', { name }))
    expect(found()).toEqual(ids.map((id) => `Is ${id} in place?`))
  })

  it('says so where there is none', async () => {
    await opened(pack('3'), [], '')
    await userEvent.click(finder().getByRole('button', { name: 'To come back to 0' }))
    expect(finder().getByText('None.')).toBeInTheDocument()
  })

  it('goes from one found question to the next', async () => {
    const { path } = await opened(pack('3 3 3'), answering('? 2 ?'), '')
    await userEvent.click(finder().getByRole('button', { name: 'Don’t know 2' }))
    await userEvent.click(finder().getByRole('link', { name: 'Is q1 in place?' }))
    await userEvent.click(screen.getByRole('link', { name: 'Next' }))
    expect(path()).toBe('/question/q3')
  })
})

describe('a duration', () => {
  it.each([
    [0, '0 minutes'],
    [5, '5 minutes'],
    [60, '1 hour'],
    [90, '1 hour and 30 minutes'],
    [125, '2 hours and 5 minutes'],
  ])('of %i is %s', (minutes, words) => {
    expect(sayDuration(minutes)).toBe(words)
  })
})
