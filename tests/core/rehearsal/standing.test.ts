import { describe, expect, it } from 'vitest'
import { answersToLookAt, rehearsalsOverTime, standingOfRehearsal } from '../../../src/core/rehearsal/standing'
import type { Change } from '../../../src/core/review/event'
import type { RehearsalEntry, RehearsalFinding } from '../../../src/core/review/eventValues'
import { pack as packOf, reviewOf } from '../../support/notation'

const pack = packOf('C5 3 3 1 1')

const begun = (said: Partial<RehearsalEntry> = {}, rehearsal = 'v1'): Change => ({
  kind: 'rehearsal-set',
  rehearsal,
  value: {
    startedOn: '2026-11-27',
    seed: 1,
    questions: ['q2', 'q1', 'q3', 'q4'],
    minutes: 6,
    leadAway: false,
    askedBy: '',
    isOtherThanDoers: false,
    ...said,
  },
})
const found = (question: string, said: Partial<RehearsalFinding>, rehearsal = 'v1'): Change => ({
  kind: 'rehearsal-found-set',
  rehearsal,
  question,
  value: { outcome: 'shows-it', who: '', where: '', lookedAt: '', seconds: null, ...said },
})
const standing = (answers: string, ...changes: readonly Change[]) => {
  const review = reviewOf(answers, ...changes)
  return { review, standing: standingOfRehearsal(pack, review, review.rehearsals[0]!) }
}

describe('a rehearsal', () => {
  it('counts what was found, what was gone for, and what comes next', () => {
    const { standing: at } = standing(
      '2 2 2 2 2',
      begun(),
      found('q2', { outcome: 'shows-less' }),
      found('q3', { outcome: 'not-found' }),
      found('q4', { outcome: 'put-off' }),
    )
    expect(at).toMatchObject({ found: 1, tried: 2, next: 'q1' })
    expect(at.counts).toEqual({ 'shows-it': 0, 'shows-less': 1, 'not-found': 1, 'put-off': 1 })
  })

  it('goes on where a question is not asked any more, and passes it over', () => {
    const { standing: at } = standing('2 2 2 2 2', begun({ questions: ['gone', 'q1'] }))
    expect(at.rehearsed[0]).toMatchObject({ id: 'gone', question: null, isClaimed: false })
    expect(at.next).toBe('q1')
  })

  it('says that an answer has changed since it was drawn, and proposes nothing for it', () => {
    const { review, standing: at } = standing('2 1 2 2 2', begun(), found('q2', { outcome: 'not-found' }))
    expect(at.rehearsed.find(({ id }) => id === 'q2')?.isClaimed).toBe(false)
    expect(answersToLookAt(pack, review, review.rehearsals[0]!)).toEqual([])
  })

  it('proposes to look again at what shows less or was not found, and changes no answer', () => {
    const { review } = standing(
      '2 3 2 2 2',
      begun(),
      found('q2', { outcome: 'shows-less' }),
      found('q1', { outcome: 'not-found' }),
      found('q3', {}),
    )
    expect(answersToLookAt(pack, review, review.rehearsals[0]!).map(({ question, why }) => [question.id, why])).toEqual(
      [
        ['q2', 'shows-less'],
        ['q1', 'not-found'],
      ],
    )
    expect(review.answers.get('q2')).toEqual({ kind: 'level', level: 3 })
  })

  it('counts as the second look only by somebody other than the doers who says what they looked at', () => {
    const proposed = (isOtherThanDoers: boolean, lookedAt: string, answers = '2 2 2 2 2') => {
      const { review } = standing(answers, begun({ isOtherThanDoers }), found('q1', { lookedAt }))
      return answersToLookAt(pack, review, review.rehearsals[0]!).map(({ why }) => why)
    }
    expect(proposed(true, 'The last five entries of the log')).toEqual(['second-look'])
    expect(proposed(true, ' ')).toEqual([])
    expect(proposed(false, 'The last five entries of the log')).toEqual([])
    // Where it is claimed as checked already there is nothing to propose.
    expect(proposed(true, 'The last five entries of the log', '3 2 2 2 2')).toEqual([])
  })

  it('stands beside others of the same school, the earliest first, each with what came of it', () => {
    const review = reviewOf(
      '2 2 2 2 2',
      begun({ startedOn: '2026-12-04' }, 'later'),
      begun({ startedOn: '2026-11-02' }, 'earlier'),
      found('q1', {}, 'later'),
    )
    expect(rehearsalsOverTime(pack, review).map(({ rehearsal, standing: at }) => [rehearsal.id, at.found])).toEqual([
      ['earlier', 0],
      ['later', 1],
    ])
  })
})
