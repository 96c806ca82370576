import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/math/calendar'
import type { Change } from '../../../src/core/review/event'
import { sayDuration } from '../../../src/core/report/words/sayDuration'
import { today } from '../../../src/state/clock'
import { answering, pack } from '../../support/notation'
import { opened } from '../question/opened'

const progress = () => within(screen.getByRole('region', { name: 'Progress' }))
const verdict = () => within(screen.getByRole('region', { name: 'Critical safeguards' }))

describe('the home of a review', () => {
  it('names the school, the review date and who answers', async () => {
    await opened(pack('3'), [], '')
    expect(document.title).toBe('Example Primary School · Home · Unannounced')
    expect(
      screen.getByText(/^Example Primary School · Review date 23 November 2026 · Answered by Head/),
    ).toBeInTheDocument()
  })

  it('names what evidence is to be looked at again by now, and counts what is more than three', async () => {
    const due = (name: string, days: number): readonly Change[] => [
      {
        kind: 'evidence-set',
        evidence: name,
        value: { what: name, where: 'Office', checkedOn: null, questions: ['q1'] },
      },
      { kind: 'look-again-set', evidence: name, value: addDays(today(), days) },
    ]
    const { unmount } = await opened(pack('3'), due('Ahead', 1), '')
    expect(screen.queryByText(/^Look again at/)).toBeNull()
    unmount()
    await opened(pack('3'), [...due('Ahead', 1), ...due('A', 0), ...due('B', -2), ...due('C', -3), ...due('D', -1)], '')
    expect(screen.getByText('Look again at 4 pieces of evidence')).toBeInTheDocument()
    expect(screen.getByText(/^And 1 more/)).toBeInTheDocument()
    expect(screen.getAllByText(/^[A-D] \(by \d/).map(({ textContent }) => textContent?.slice(0, 1))).toEqual([
      'C',
      'B',
      'D',
    ])
    expect(screen.getByRole('link', { name: 'See the evidence' })).toBeInTheDocument()
  })

  it('says how far the review is and how long the rest may take', async () => {
    await opened(pack('C5 3 3 3 3 3'), answering('2 2'), '')
    expect(progress().getByRole('heading')).toHaveTextContent('2 of 6 questions answered')
    expect(progress().getByRole('progressbar')).toHaveAttribute('value', '2')
    expect(progress().getByText(/About 5 minutes left, to read with care/)).toBeInTheDocument()
  })

  it.each([
    ['', 'critical-first', 'Answer the first critical question', '/question/q2'],
    ['- 2 2', 'critical-first', 'Answer the last critical question', '/question/q4'],
    ['- - 2', 'critical-first', 'Answer the next critical question', '/question/q2'],
    ['- 2 2 2', 'critical-first', 'Go on with “Area 1”', '/question/q1'],
    ['', 'area-by-area', 'Start with “Area 1”', '/question/q1'],
    ['2 2', 'area-by-area', 'Go on with “Area 2”', '/question/q3'],
    ['2 2 2 2', 'critical-first', 'See the results', '/results'],
  ] as const)('with answers "%s", %s, offers "%s"', async (answers, order, words, path) => {
    const shown = await opened(pack('1 C5 | 3 C5'), answering(answers), '', { order })
    await userEvent.click(verdict().getByRole('link', { name: words }))
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
    const notice = within(screen.getByRole('region', { name: '4 actions are overdue' }))
    expect(notice.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Lift q4 from 0.Overdue: was due 1 January 2020 · Head',
      'Lift q3 from 0.Overdue: was due 2 January 2020 · Head',
      'Lift q2 from 0.Overdue: was due 3 January 2020 · Head',
    ])
    expect(notice.getByRole('link', { name: 'See the plan: 1 more' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/plan$/),
    )
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

  it.each([
    ['C5 C5 C5', '0 1 ?', '2 gaps in critical safeguards', /^0 of 3 are in place\. 1 is not known yet/],
    ['C5 3', '2', 'All critical safeguards in place', /^1 of 1 is in place\.$/],
    ['C5 C5', '', '2 critical questions to answer', /^Whether the critical safeguards are in place/],
    ['3', '', 'Example Primary School', /^No critical question is asked/],
  ])('of %s with "%s" begins with the verdict "%s"', async (packLine, answers, heading, sentence) => {
    await opened(pack(packLine), answering(answers), '')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading)
    expect(verdict().getByText(sentence)).toBeInTheDocument()
  })

  it('shows each critical safeguard with its name and how it stands, and leads to it', async () => {
    const { path } = await opened(pack('C5 3 C5n C5'), answering('1 0 n 3'), '')
    const board = within(screen.getByRole('list', { name: 'Critical safeguards' }))
    expect(board.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Is q1 in place?: Partly in place',
      'Is q4 in place?: In place and checked',
    ])
    await userEvent.click(board.getByRole('link', { name: /q4/ }))
    expect(path()).toBe('/question/q4')
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

describe('an area at home', () => {
  it('says how many of its questions are in place, and how many are open', async () => {
    await opened(pack('3 3 3n | 3'), answering('0 2 n'), '')
    const [first, second] = within(screen.getByRole('region', { name: 'All 4 questions' })).getAllByRole('listitem')
    expect(first).toHaveTextContent('1 of 2 in place')
    expect(second).toHaveTextContent('0 of 1 in place, 1 open')
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
