import { describe, expect, it } from 'vitest'
import {
  criticalQuestions,
  minutesOf,
  mostTelling,
  questionsIn,
  questionsOfArea,
  whereDisagreed,
} from '../../../src/core/workshop/choosing'
import { questionsOf } from '../../../src/core/workshop/comparing'
import { pack } from '../../content/builtInPack'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const order = pack.questions.map(({ id }) => id)
const isInOrder = (ids: readonly string[]): boolean =>
  ids.every((id, index) => index === 0 || order.indexOf(ids[index - 1]!) < order.indexOf(id))

describe('the questions of a session', () => {
  it('are as many as the minutes hold, with ten to begin and to close, and one at least', () => {
    expect([questionsIn(45, 5), questionsIn(60, 5), questionsIn(60, 8), questionsIn(5, 5)]).toEqual([7, 10, 6, 1])
    for (const total of [15, 30, 45, 90]) expect(minutesOf(questionsIn(total, 5), 5)).toBeLessThanOrEqual(total)
  })

  it('stand in the order of the checklist, however they are chosen', () => {
    expect(criticalQuestions(pack).length).toBeGreaterThan(0)
    for (const chosen of [criticalQuestions(pack), questionsOfArea(pack, pack.areas[2]!.id), mostTelling(pack, 20)])
      expect(isInOrder(chosen)).toBe(true)
  })

  it('that fit are critical ones first, each area before one comes twice', () => {
    const critical = new Set(criticalQuestions(pack))
    const few = mostTelling(pack, 5)
    expect(few).toHaveLength(5)
    expect(few.every((id) => critical.has(id))).toBe(true)
    expect(new Set(few.map((id) => pack.questions.find((question) => question.id === id)!.area)).size).toBe(5)
    const many = new Set(mostTelling(pack, 40))
    expect([...critical].every((id) => many.has(id))).toBe(true)
    expect(mostTelling(pack, 1_000)).toEqual(order)
  })

  it('where an earlier session disagreed are those most apart, and none that all answered alike', () => {
    const asked = order.slice(0, 3)
    const plan = sessionLog(pack, [planned('questions', asked)])
    const session = sessionOfLog(plan)
    const rows = [
      [0, 2, 1],
      [3, 2, 1],
      [0, 2, 2],
      [3, 2, 1],
    ] as const
    const log = goOn(
      plan,
      rows.map((answers, index) => sending(session, index + 1, answers)),
      'w2',
    )
    const earlier = questionsOf(sessionOfLog(log))
    expect(whereDisagreed(pack, earlier, 10)).toEqual([asked[0], asked[2]])
    expect(whereDisagreed(pack, earlier, 1)).toEqual([asked[0]])
  })
})
