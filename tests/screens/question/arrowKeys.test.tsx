import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { pack } from '../../support/notation'
import { opened, state } from './opened'
import { undo } from '../../support/openReview'

const radio = (value: string) => screen.getAllByRole<HTMLInputElement>('radio').find((input) => input.value === value)!
const chosen = () => screen.queryAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)
const answersIn = () => state().log.filter(({ kind }) => kind === 'answer-set').length

describe('the arrow keys, which pass over levels', () => {
  it('make one answer, and one step to undo, of a way through the levels by arrow key', async () => {
    await opened(pack('C5'), [], '/question/q1')
    await userEvent.click(radio('0'))
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(chosen()).toEqual(['3'])
    expect(answersIn()).toBe(1)
    await userEvent.tab()
    expect(answersIn()).toBe(2)
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    act(() => undo())
    expect(chosen()).toEqual(['0'])
  })

  it.each([
    ['Space', () => userEvent.keyboard(' ')],
    ['another key', () => userEvent.keyboard('f')],
    ['a click', async () => userEvent.click(await screen.findByRole('button', { name: 'Something else' }))],
  ])('come to an end with %s', async (_, end) => {
    await opened(pack('3'), [], '/question/q1')
    await userEvent.click(radio('0'))
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await end()
    expect(answersIn()).toBe(2)
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 2 })
  })

  it('leave the answer where they stood when the question is left', async () => {
    const { unmount } = await opened(pack('3'), [], '/question/q1')
    await userEvent.click(radio('0'))
    await userEvent.keyboard('{ArrowDown}')
    unmount()
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
  })
})
