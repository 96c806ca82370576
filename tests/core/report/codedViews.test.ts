import { describe, expect, it } from 'vitest'
import { codedViews, recordingSettled } from '../../../src/core/report/findings/codedViews'
import type { SessionChange } from '../../../src/core/workshop/sessionEvents'
import type { WorkshopAnswer } from '../../../src/core/workshop/answerCode'
import { packJson, parsed, reviewOf } from '../../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const plan = sessionLog(pack, [planned('review', 'r'), planned('fewest', 3), planned('questions', ['q1', 'q2', 'q3'])])

/** A session in which people gave these answers, and what happened then. */
const sessionWith = (rows: readonly (readonly WorkshopAnswer[])[], then: readonly SessionChange[] = []) =>
  sessionOfLog(
    goOn(plan, [...rows.map((answers, index) => sending(sessionOfLog(plan), index + 1, answers)), ...then], 'w2'),
  )

const settle = (question: string, value: 0 | 1 | 2 | 3): SessionChange => ({ kind: 'settled-set', question, value })
const review = reviewOf('3 2 2')

describe('points of view given by code', () => {
  it('show what the room is furthest apart on first, and nothing of what fewer than three answered', () => {
    const session = sessionWith([
      [2, 0, null],
      [2, 3, 1],
      [2, 3, 1],
    ])
    const { people, questions } = codedViews(session, pack, review)
    expect(people).toBe(3)
    expect(questions.map(({ question }) => question.id)).toEqual(['q2', 'q1'])
  })

  it('are told by numbers up to six people, and as counts from seven on', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => [index % 2 === 0 ? 0 : 1, 2, 2] as const)
    const viewsOf = (count: number) => {
      const session = sessionWith(rows(count), [settle('q1', 1)])
      const [, agreement] = recordingSettled(session, review, codedViews(session, pack, review).toRecord)
      return agreement?.kind === 'agreement-set' ? agreement.value?.views : null
    }
    expect(viewsOf(3)).toEqual([
      { role: 'Person 1', answer: 0 },
      { role: 'Person 2', answer: 1 },
      { role: 'Person 3', answer: 0 },
    ])
    expect(viewsOf(7)).toEqual([
      { role: '4 people', answer: 0 },
      { role: '3 people', answer: 1 },
    ])
  })

  it('are taken over where the room came to a level, with what was said as the reason, and once', () => {
    const session = sessionWith(
      [
        [0, 1, 1],
        [2, 1, 1],
        [1, 1, 1],
      ],
      [settle('q1', 1), { kind: 'said-set', question: 'q1', value: 'The phone rings out' }],
    )
    const { toRecord } = codedViews(session, pack, review)
    expect(toRecord.map(({ question }) => question.id)).toEqual(['q1'])
    expect(recordingSettled(session, review, toRecord)).toMatchObject([
      { kind: 'answer-set', question: 'q1', value: 1 },
      { kind: 'agreement-set', question: 'q1', value: { answer: 1, reason: 'The phone rings out' } },
    ])
    const agreed = {
      ...review,
      agreements: new Map([['q1', { answer: 1 as const, reason: 'so', views: [] }]]),
    }
    expect(codedViews(session, pack, agreed).toRecord).toEqual([])
  })
})
