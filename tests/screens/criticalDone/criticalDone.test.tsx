import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answering, pack } from '../../support/notation'
import { opened } from '../question/opened'

const shown = (questions: string, answers: string) => opened(pack(questions), answering(answers), '/critical-done')
const heading = () => screen.getByRole('heading', { level: 1 })
const ways = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.classList.contains('button'))
    .map((link) => `${link.textContent}: ${(link.getAttribute('href') ?? '').replace(/^.*\/review\/[^/]+/, '')}`)
const marks = () => within(screen.getByRole('list', { name: 'Critical safeguards' })).getAllByRole('link')

describe('the critical ones are done', () => {
  it('says the verdict, shows the board, and what to do first, the worst first', async () => {
    await shown('C5 C5 C5 3 3', '2 ? 0')
    expect(screen.getByText('All 3 critical questions are answered')).toBeInTheDocument()
    expect(heading()).toHaveTextContent('Gaps in critical safeguards: 1 in place, 1 gap, 1 to find out')
    expect(marks()).toHaveLength(3)
    const first = screen.getByRole('heading', { name: 'For today, or tomorrow morning at the latest' }).parentElement!
    expect(
      within(first)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Is q3 in place?: Not in placeMend q3 today.Head',
      'Is q2 in place?: Don’t knowFind out.Designated safeguarding lead',
    ])
  })

  it('leads on three ways: to the result, to the rest, or home', async () => {
    await shown('C5 3 1 3', '2 - 2')
    expect(ways()).toEqual([
      'See the result: /results',
      'Go on with the rest: 2 left, about 5 minutes: /question/q2',
      'Stop here: ',
    ])
  })

  it.each([
    ['where all is answered', 'C5 3', '2 2'],
    ['where nothing else is asked', 'C5 C5', '2 2'],
  ])('does not lead on to a rest %s', async (_, questions, answers) => {
    await shown(questions, answers)
    expect(ways()).toEqual(['See the result: /results', 'Stop here: '])
  })

  it('is glad where all are in place, and names the next check', async () => {
    await shown('C5 C5', '3 2')
    expect(heading()).toHaveTextContent(/^All critical safeguards in place$/)
    expect(screen.getByText(/^Nothing that a child’s safety hangs on/)).toBeInTheDocument()
    const check = screen.getByRole('heading', { name: 'The next check' }).parentElement!
    expect(check).toHaveTextContent('Is q2 in place?: In placeLift q2 from 2.Head')
  })

  it('has nothing more to check where all were checked, but who does it next', async () => {
    await shown('C5 C5', '3 3')
    expect(screen.getByText(/^Each of them was checked, too\./)).toBeInTheDocument()
  })

  it('lists five steps at most, and says how many more the plan has', async () => {
    await shown('C5 C5 C5 C5 C5 C5 C5', '0 0 0 0 0 0 0')
    const first = screen.getByRole('heading', { name: /^For today/ }).parentElement!
    expect(within(first).getAllByRole('listitem')).toHaveLength(5)
    expect(first).toHaveTextContent('And 2 more, in the plan.')
  })

  it('opened before its time, says how many are open and leads to the first of them', async () => {
    await shown('C5 C5 3', '2')
    expect(screen.getByText('1 of 2 critical questions are answered')).toBeInTheDocument()
    expect(heading()).toHaveTextContent('Can’t say yet: 1 in place, 1 not answered')
    expect(ways()[0]).toBe('Answer what is open: /question/q2')
    expect(screen.queryByText(/^Go on with the rest/)).toBeNull()
  })

  it('says that there is nothing to say where no critical question is asked', async () => {
    await shown('3 3', '2 2')
    expect(heading()).toHaveTextContent('No critical safeguards asked about')
    expect(ways()).toEqual(['Home: '])
  })

  it.each([1, 30])('holds for %i critical questions', async (count) => {
    const times = (token: string) => Array.from({ length: count }, () => token).join(' ')
    await shown(times('C5'), times('2'))
    expect(marks()).toHaveLength(count)
    expect(heading()).toHaveTextContent('All critical safeguards in place')
  })
})
