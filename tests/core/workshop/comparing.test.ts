import { describe, expect, it } from 'vitest'
import { compareSessions, whatMoved } from '../../../src/core/workshop/comparing'
import type { Spread } from '../../../src/core/workshop/collecting'
import type { WorkshopAnswer } from '../../../src/core/workshop/answerCode'
import { packJson, parsed } from '../../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))

const heldWith = (questions: readonly string[], tables: readonly (readonly WorkshopAnswer[])[], number = 4711) => {
  const plan = sessionLog(pack, [planned('questions', questions)], number)
  return sessionOfLog(
    goOn(
      plan,
      tables.map((answers, index) => sending(sessionOfLog(plan), index + 1, answers)),
      'w2',
    ),
  )
}

const four = (...answers: readonly WorkshopAnswer[]) => Array.from({ length: 4 }, () => answers)

describe('sessions beside each other', () => {
  it('show each question that two of them asked, and say of the others whether it was not asked or too few answered', () => {
    const sessions = [
      heldWith(['q1', 'q2'], four(1, 2)),
      heldWith(['q1', 'q2', 'q3'], four(2, null, 2), 12),
      heldWith(['q1'], four(3), 13),
    ]
    const { questions, changed } = compareSessions(sessions.map((session) => ({ session, pack })))
    expect(
      questions.map(({ question, spreads }) => [
        question,
        ...spreads.map((spread) => (typeof spread === 'string' ? spread : spread.median)),
      ]),
    ).toEqual([
      ['q1', 1, 2, 3],
      ['q2', 2, 'too-few', 'not-asked'],
    ])
    expect(changed).toEqual([])
  })

  it('leave out a question that means something else in one of them', () => {
    const edited = {
      ...pack,
      questions: pack.questions.map((each) => (each.id === 'q1' ? { ...each, revision: 2 } : each)),
    }
    const { questions, changed } = compareSessions([
      { session: heldWith(['q1', 'q2'], four(1, 2)), pack },
      { session: heldWith(['q1', 'q2'], four(1, 2), 12), pack: edited },
    ])
    expect(questions.map(({ question }) => question)).toEqual(['q2'])
    expect(changed).toEqual(['q1'])
  })
})

describe('what came of a question', () => {
  const spread = (...levels: Spread['levels']): Spread => ({
    levels,
    dontKnow: 0,
    unanswered: 0,
    median: levels[0] > 2 ? 0 : levels[1] > 2 ? 1 : levels[2] > 2 ? 2 : levels[3] > 2 ? 3 : null,
  })

  it('is told from the first session that shows it to the last', () => {
    const moved = whatMoved({
      question: 'q1',
      spreads: ['not-asked', spread(4, 0, 0, 0), spread(0, 4, 0, 0), spread(0, 0, 4, 0), 'too-few'],
    })
    expect(moved).toMatchObject({ levels: 2, closer: 0 })
  })

  it('is not known where only one shows it, nor its levels where nobody gave one', () => {
    expect(whatMoved({ question: 'q1', spreads: ['too-few', spread(4, 0, 0, 0)] })).toBeNull()
    expect(
      whatMoved({ question: 'q1', spreads: [spread(4, 0, 0, 0), { ...spread(0, 0, 0, 0), dontKnow: 4 }] }),
    ).toMatchObject({ levels: null })
  })

  it('is closer together where the answers differ less', () => {
    expect(whatMoved({ question: 'q1', spreads: [spread(2, 0, 0, 2), spread(0, 4, 0, 0)] })).toMatchObject({
      closer: 200,
    })
  })
})
