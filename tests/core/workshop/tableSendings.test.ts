import { describe, expect, it } from 'vitest'
import { paperDevice } from '../../../src/core/workshop/answerCode'
import type { SessionChange } from '../../../src/core/workshop/sessionEvents'
import {
  countAnswers,
  devicesOf,
  differing,
  latestSheets,
  sendingsByTable,
} from '../../../src/core/workshop/tableSendings'
import { packJson, parsed } from '../../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const plan = sessionLog(parsed(packJson('C5 3 1')), [planned('questions', ['q1', 'q2', 'q3'])])
const empty = sessionOfLog(plan)
const sessionWith = (...changes: readonly SessionChange[]) => sessionOfLog(goOn(plan, changes, 'w2'))

describe('what is to be settled between devices', () => {
  it('is told by how many of each answer they gave, and on how many questions they differ', () => {
    expect(countAnswers([2, 2, 'dont-know', null])).toEqual({ levels: [0, 0, 2, 0], dontKnow: 1, unanswered: 1 })
    expect(differing([{ answers: [1, 2, null] }, { answers: [1, 3, 'dont-know'] }])).toBe(2)
    expect(differing([{ answers: [1, 2, 3] }, { answers: [1, 2, 3] }])).toBe(0)
    expect(differing([{ answers: [1, 2] }, { answers: [1, 2] }, { answers: [0, 2] }])).toBe(1)
  })

  it('names the devices of a table in the order in which they first sent, each with its latest sending', () => {
    const session = sessionWith(
      sending(empty, 4, [0, 0, 0], { device: 900 }),
      sending(empty, 4, [1, 1, 1], { device: 2 }),
      sending(empty, 4, [2, 2, 2], { device: 900, count: 2 }),
      sending(empty, 5, [3, 3, 3], { device: 1 }),
      sending(empty, 4, [3, 3, 3], { device: 1, vote: 2 }),
    )
    expect(devicesOf(session, 1, 4)).toMatchObject([
      { device: 900, answers: [2, 2, 2] },
      { device: 2, answers: [1, 1, 1] },
    ])
  })

  it('has both sheets that two facilitators typed for one table', () => {
    const sheet = (level: 0 | 1 | 2 | 3, count: number) =>
      sending(empty, 3, [level, level, level], { device: paperDevice, count })
    expect(latestSheets(sessionWith(sheet(1, 1), sheet(2, 1)), 1, 3)).toHaveLength(2)
    expect(latestSheets(sessionWith(sheet(1, 1), sheet(2, 1), sheet(2, 2)), 1, 3)).toMatchObject([{ count: 2 }])
  })
})

describe('what came in', () => {
  it('stands by number, in the order in which it came, with what it is worth', () => {
    const session = sessionWith(
      sending(empty, 7, [0, 0, 0], { count: 2 }),
      sending(empty, 2, [1, 1, 1]),
      sending(empty, 7, [2, 2, 2]),
      sending(empty, 7, [2, 2, 2], { vote: 2 }),
      sending(empty, 7, [3, 3, 3], { device: 5 }),
      { kind: 'device-set', table: 7, device: 5, value: 'left-out' },
    )
    expect(
      sendingsByTable(session).map(({ table, sendings }) => [table, sendings.map(({ standing }) => standing)]),
    ).toEqual([
      [2, ['counts']],
      [7, ['counts', 'replaced', 'counts', 'left-out']],
    ])
  })
})
