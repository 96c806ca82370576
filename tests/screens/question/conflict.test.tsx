import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ReviewEvent } from '../../../src/core/review/event'
import { wholeLog } from '../../../src/core/review/omission'
import { pack } from '../../support/notation'
import { opened, state } from './opened'
import { adopt } from '../../support/openReview'

describe('a note that changes elsewhere while somebody types', () => {
  it('leaves the typed text in its field, says so, and both are there to choose from', async () => {
    await opened(
      pack('3'),
      [{ kind: 'contributor-set', contributor: 'governor', value: { role: 'Link governor', name: null } }],
      '/question/q1',
    )
    const note = screen.getByLabelText(/^Note/)
    await userEvent.type(note, 'Mine.')
    const theirs: ReviewEvent = {
      id: 'other:1',
      seq: 99,
      at: '2025-11-24T10:00:00Z',
      by: 'governor',
      replaces: [],
      kind: 'note-set',
      question: 'q1',
      value: 'Theirs.',
    }
    act(() => adopt(state().id, { log: [theirs], omitted: [] }))
    expect(note).toHaveValue('Mine.')
    expect(screen.getByText(/^This text was changed elsewhere while you typed\./)).toBeInTheDocument()
    await userEvent.tab()
    expect(await screen.findByText('There are 2 notes to this question')).toBeInTheDocument()
  })
})

describe('two answers that were given without sight of each other', () => {
  it('are both shown with who gave them, and choosing one settles it', async () => {
    await opened(
      pack('3'),
      [
        { kind: 'contributor-set', contributor: 'governor', value: { role: 'Link governor', name: null } },
        { kind: 'answer-set', question: 'q1', value: 2 },
      ],
      '/question/q1',
    )
    const theirs: ReviewEvent = {
      id: 'other:1',
      seq: 99,
      at: '2025-11-24T10:00:00Z',
      by: 'governor',
      replaces: [],
      kind: 'answer-set',
      question: 'q1',
      value: 1,
    }
    act(() => adopt(state().id, wholeLog([theirs])))
    const notice = screen.getByText('There are 2 answers to this question').parentElement!
    expect(within(notice).getByText(/^Head,/)).toBeInTheDocument()
    expect(within(notice).getByText(/^Link governor, 24 Nov 2025/)).toBeInTheDocument()
    await userEvent.click(within(notice).getByRole('button', { name: 'Keep this: In place' }))
    expect(screen.queryByText('There are 2 answers to this question')).toBeNull()
    expect(state().review.conflicts).toEqual([])
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 2 })
  })
})
