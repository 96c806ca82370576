import { describe, expect, it } from 'vitest'
import { authorsIn } from '../../../src/core/review/authors'
import type { Change } from '../../../src/core/review/event'
import { extended, start } from '../../support/notation'

const comment = (text: string | null): Change => ({
  kind: 'comment-set',
  comment: 'c1',
  value: text === null ? null : { question: 'q1', text },
})
const answer = (value: 1 | 2 | null): Change => ({ kind: 'answer-set', question: 'q1', value })

/** A log in which a governor and then the head say each of these. */
const saidByBoth = (...changes: readonly Change[]) => {
  const byGovernor = extended(start, changes, 'g').map((event) =>
    event.id.startsWith('g:') ? { ...event, by: 'governor' } : event,
  )
  return extended(byGovernor, changes, 'h')
}

describe('words that are put back', () => {
  it('are of whoever said exactly them first', () => {
    const authorOf = authorsIn(saidByBoth(comment('Who?'), comment(null)))
    expect(authorOf(comment('Who?'))).toBe('governor')
    expect(authorOf(comment('Who else?'))).toBeNull()
  })

  it('are a governor’s own view, too', () => {
    const view = (value: 'accepted' | null): Change => ({
      kind: 'view-set',
      area: 'a1',
      contributor: 'governor',
      value,
    })
    expect(authorsIn(saidByBoth(view('accepted'), view(null)))(view('accepted'))).toBe('governor')
  })

  it('are of whoever clears them, where they are cleared', () => {
    expect(authorsIn(saidByBoth(comment('Who?'), comment(null)))(comment(null))).toBeNull()
  })

  it('are of whoever gives them now, where they are no words of their author’s: an answer', () => {
    expect(authorsIn(saidByBoth(answer(2), answer(1)))(answer(2))).toBeNull()
  })
})
