import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answering, pack } from '../../support/notation'
import { goThrough } from '../../../src/state/answering'
import { answerRadio, opened, state } from './opened'

const urgent = () => screen.queryByText('Do this today')?.closest<HTMLElement>('.notice') ?? null
const chosen = () => screen.queryAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)
const next = (name = 'Next') =>
  within(screen.getByRole('navigation', { name: 'Previous and next' })).getByRole('link', { name })

describe('next', () => {
  it('stays where it is after an answer, and becomes the one thing to do', async () => {
    const { path } = await opened(pack('3 3'), [], '/question/q1')
    expect(next()).not.toHaveClass('primary')
    await userEvent.click(answerRadio('2'))
    expect(path()).toBe('/question/q1')
    expect(next()).toHaveClass('primary')
  })

  it('goes through the critical questions first, then to the most important', async () => {
    const { path } = await opened(pack('1 C5 | 3 C5'), [], '/question/q2')
    for (const expected of ['q4', 'q3', 'q1']) {
      await userEvent.click(next())
      expect(path()).toBe(`/question/${expected}`)
    }
    expect(next('Overview: 4 questions left')).toBeInTheDocument()
  })

  it('leads to the check of an area after its last question, area by area', async () => {
    const { path } = await opened(pack('3 3 | 3'), [], '/question/q1', { order: 'area-by-area' })
    await userEvent.click(next())
    await userEvent.click(next('Check your answers'))
    expect(path()).toBe('/check/a1')
  })

  it('leads to the results when all is answered', async () => {
    const { path } = await opened(pack('3 3'), answering('2 2'), '/question/q2')
    await userEvent.click(next('See the results'))
    expect(path()).toBe('/results')
  })

  it('stops only at what the filter lets through, and at all again when that is ended', async () => {
    const { path } = await opened(pack('3 3 3 3'), answering('- 2 2 -'), '/question/q1', { filter: 'unanswered' })
    await userEvent.click(next())
    expect(path()).toBe('/question/q4')
    expect(screen.getByText('2 of 2 unanswered')).toBeInTheDocument()
    expect(next('Back to the overview')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Go through all' }))
    expect(next('Overview: 2 questions left')).toBeInTheDocument()
  })

  it('can be left for any question of the list', async () => {
    const { path } = await opened(pack('3 3 3'), answering('- - 1'), '/question/q1')
    await userEvent.click(screen.getByRole('button', { name: 'All questions' }))
    const list = screen.getByRole('dialog', { name: 'All questions' })
    expect(await within(list).findByText('Partly in place')).toBeInTheDocument()
    await userEvent.click(within(list).getByRole('link', { name: 'Is q3 in place?' }))
    expect(path()).toBe('/question/q3')
  })
})

describe('the last critical question', () => {
  it('leads on to what they come to once all are answered, by button and by key, whichever was answered last', async () => {
    const { path, go } = await opened(pack('C5 C5 3'), answering('2 -'), '/question/q2')
    await userEvent.click(answerRadio('0'))
    await userEvent.keyboard('{Enter}')
    expect(path()).toBe('/critical-done')
    act(() => go('/question/q1'))
    await userEvent.click(screen.getByRole('button', { name: 'Clear this answer' }))
    act(() => go('/question/q2'))
    act(() => go('/question/q1'))
    await userEvent.click(answerRadio('2'))
    await userEvent.click(next())
    expect(path()).toBe('/critical-done')
  })

  it('leads on as ever while one is open, with a filter, and area by area; so does one that is looked at again', async () => {
    const { path, go } = await opened(pack('C5 C5 3'), answering('- 2'), '/question/q2')
    await userEvent.click(next())
    expect(path()).toBe('/question/q3')
    act(() => go('/question/q1'))
    await userEvent.click(answerRadio('2'))
    act(() => go('/question/q3'))
    act(() => go('/question/q1'))
    await userEvent.click(next())
    expect(path()).toBe('/question/q2')
    act(() => void goThrough({ filter: 'critical' }))
    expect(next('Back to the overview')).toBeInTheDocument()
    act(() => void goThrough({ filter: null, order: 'area-by-area' }))
    await userEvent.click(next())
    expect(path()).toBe('/question/q3')
  })
})

describe('the strip above the heading', () => {
  const strip = () => screen.getByRole('list', { name: 'How these questions stand' })
  const marks = () => within(strip()).getAllByRole('link')

  it('leads to each question of the stretch, and says how it stands in words', async () => {
    const { path } = await opened(pack('C5 C5 C5 3'), answering('0 ? -'), '/question/q3')
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Is q1 in place?: Not in place',
      'Is q2 in place?: Don’t know',
      'Is q3 in place?: Unanswered',
    ])
    expect(marks().map((mark) => mark.getAttribute('aria-current'))).toEqual([null, null, 'page'])
    await userEvent.click(answerRadio('3'))
    expect(marks()[2]).toHaveAccessibleName('Is q3 in place?: In place and checked')
    await userEvent.click(marks()[0]!)
    expect(path()).toBe('/question/q1')
  })

  it.each([
    ['q1', 21, '+279', null],
    ['q150', 21, '+140', '+139'],
    ['q300', 21, null, '+279'],
  ])('shows, in an area of 300, those around %s, and how many are left out', async (id, shown, after, before) => {
    await opened(pack(Array.from({ length: 300 }, () => '3').join(' ')), [], `/question/${id}`, {
      order: 'area-by-area',
    })
    expect(marks()).toHaveLength(shown)
    const words = [...strip().querySelectorAll('.more [aria-hidden]')].map(({ textContent }) => textContent)
    expect(words).toEqual([before, after].filter((part) => part !== null))
  })

  it('says how long the rest of the stretch takes, and when nothing of it is left', async () => {
    await opened(pack('C5 C5 3'), answering('2'), '/question/q2')
    expect(screen.getByText('· about 5 minutes left')).toBeInTheDocument()
    await userEvent.click(answerRadio('2'))
    expect(screen.getByText('· all answered')).toBeInTheDocument()
  })
})

describe('“don’t know” at the foot', () => {
  it('gives the same answer as its radio, and follows it', async () => {
    await opened(pack('C5'), [], '/question/q1')
    const foot = () =>
      within(screen.getByRole('navigation', { name: 'Previous and next' })).getByRole('button', { name: 'Don’t know' })
    expect(foot()).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(foot())
    expect(chosen()).toEqual(['dont-know'])
    expect(foot()).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(foot())
    expect(state().log.filter(({ kind }) => kind === 'answer-set')).toHaveLength(1)
    await userEvent.click(answerRadio('1'))
    expect(foot()).toHaveAttribute('aria-pressed', 'false')
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
  })

  it('has the way to what must be done today beside it, as long as there is something', async () => {
    await opened(pack('C5'), [], '/question/q1')
    const way = () => screen.queryByRole('button', { name: /^Do this today/ })
    expect(way()).toBeNull()
    await userEvent.click(answerRadio('0'))
    await userEvent.click(way()!)
    expect(urgent()?.parentElement).toHaveFocus()
    await userEvent.click(answerRadio('2'))
    expect(way()).toBeNull()
  })
})
