import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperDevice, writeAnswerCode } from '../../../src/core/workshop/answerCode'
import type { Level } from '../../../src/core/content/pack'
import { againstReference } from '../../../src/core/workshop/calibrating'
import { spreadOf } from '../../../src/core/workshop/collecting'
import { compareSessions } from '../../../src/core/workshop/comparing'
import { plainLetters } from '../../../src/core/workshop/manyCodes'
import type { SessionChange } from '../../../src/core/workshop/sessionEvents'
import {
  mostDisagreedFirst,
  paperSending,
  questionVotes,
  readSendings,
  voteOf,
  votesOf,
} from '../../../src/core/workshop/votes'
import { packJson, parsed } from '../../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const questions = ['q1', 'q2', 'q3']
const plan = sessionLog(pack, [planned('questions', questions), planned('fewest', 2)])
const empty = sessionOfLog(plan)
const sessionWith = (...changes: readonly SessionChange[]) => sessionOfLog(goOn(plan, changes, 'w2'))

describe('a vote', () => {
  it('asks about two devices under one number, and counts as it is told', () => {
    const two = [sending(empty, 4, [0, 0, 0], { device: 1 }), sending(empty, 4, [3, 3, 3], { device: 2 })] as const
    expect(voteOf(sessionWith(...two), 1)).toMatchObject({ contested: [4], tables: [4] })
    expect(voteOf(sessionWith(...two), 1).sendings).toHaveLength(2)
    const settle = (device: number, value: 'counts' | 'left-out'): SessionChange => ({
      kind: 'device-set',
      table: 4,
      device,
      value,
    })
    const one = voteOf(sessionWith(...two, settle(1, 'counts'), settle(2, 'left-out')), 1)
    expect(one).toMatchObject({ contested: [], tables: [4] })
    expect(one.sendings.map(({ device }) => device)).toEqual([1])
    expect(one.leftOut.map(({ device }) => device)).toEqual([2])
  })

  it('knows which tables somebody has said something of, so that it can be said again', () => {
    const two = [sending(empty, 4, [0, 0, 0], { device: 1 }), sending(empty, 4, [3, 3, 3], { device: 2 })] as const
    const said = (device: number, value: 'counts' | 'left-out' | null): SessionChange => ({
      kind: 'device-set',
      table: 4,
      device,
      value,
    })
    const both = sessionWith(...two, said(1, 'counts'), said(2, 'counts'))
    expect(voteOf(both, 1)).toMatchObject({ contested: [], settled: [4], leftOut: [] })
    const third = sessionWith(...two, said(1, 'counts'), said(2, 'counts'), sending(empty, 4, [1, 1, 1], { device: 3 }))
    expect(voteOf(third, 1)).toMatchObject({ contested: [4], settled: [] })
    const takenBack = sessionWith(...two, said(1, 'counts'), said(2, 'left-out'), said(1, null), said(2, null))
    expect(voteOf(takenBack, 1)).toMatchObject({ contested: [4], settled: [], leftOut: [] })
  })

  it('does not count a table of which nothing but what was left out has come', () => {
    const session = sessionWith(sending(empty, 4, [0, 0, 0], { device: 2, vote: 2 }), {
      kind: 'device-set',
      table: 4,
      device: 2,
      value: 'left-out',
    })
    expect(voteOf(session, 2)).toMatchObject({ tables: [], sendings: [], settled: [4] })
  })

  it('tells of a sheet that two facilitators typed in two ways, until one of both is typed again', () => {
    const sheet = (level: 0 | 1 | 2 | 3, count: number) =>
      sending(empty, 3, [level, level, level], { device: paperDevice, count })
    expect(voteOf(sessionWith(sheet(1, 1), sheet(2, 1)), 1)).toMatchObject({ typedTwice: [3], tables: [3] })
    expect(voteOf(sessionWith(sheet(1, 1), sheet(2, 2)), 1).typedTwice).toEqual([])
    const kept = voteOf(sessionWith(sheet(1, 1), sheet(2, 1), sheet(1, 2)), 1)
    expect(kept).toMatchObject({ typedTwice: [], sendings: [{ answers: [1, 1, 1] }] })
  })

  it('has the same outcome in whatever order codes come, and however often', () => {
    const sent = fc.array(
      fc.record({
        table: fc.integer({ min: 1, max: 4 }),
        device: fc.integer({ min: 1, max: 2 }),
        count: fc.integer({ min: 1, max: 3 }),
        level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(sent, (all) => {
        const changes = all.map(({ table, level, ...how }) => sending(empty, table, [level, level, level], how))
        const outcome = (of: readonly SessionChange[]) => questionVotes(empty, votesOf(sessionWith(...of)))
        expect(outcome([...changes].reverse())).toEqual(outcome(changes))
        expect(outcome([...changes, ...changes])).toEqual(outcome(changes))
      }),
    )
  })

  it('of a sheet that is typed again counts the later typing', () => {
    const typed = (session: typeof empty, answers: readonly (0 | 1 | 2 | 3)[]): SessionChange => ({
      kind: 'sending-set',
      letters: plainLetters(writeAnswerCode(paperSending(session, { vote: 1, table: 3, answers }), session.asked)),
      value: 'paper',
    })
    const first = typed(empty, [1, 1, 1])
    const again = typed(sessionWith(first), [2, 2, 2])
    const { sendings } = voteOf(sessionWith(first, again), 1)
    expect(sendings).toMatchObject([{ table: 3, device: paperDevice, count: 2, answers: [2, 2, 2] }])
  })

  it('counts what cannot be read since the questions are others now', () => {
    const log = goOn(plan, [sending(empty, 1, [1, 1, 1])], 'w2')
    const changed = sessionOfLog(goOn(log, [planned('questions', ['q1', 'q2'])], 'w3'))
    expect(readSendings(changed)).toMatchObject({ codes: [], unreadable: 1 })
  })
})

describe('the questions of a session', () => {
  const session = sessionWith(
    sending(empty, 1, [2, 0, null]),
    sending(empty, 2, [2, 3, null]),
    sending(empty, 3, [2, 3, 1]),
    sending(empty, 1, [2, 2, 2], { vote: 2 }),
    sending(empty, 2, [2, 2, 2], { vote: 2 }),
  )

  it('stand with each vote, and with the one that was furthest apart at first before the others', () => {
    const standing = questionVotes(session, votesOf(session))
    expect(standing.map(({ spreads }) => spreads.map((spread) => spread?.median ?? null))).toEqual([
      [2, 2],
      [3, 2],
      [null, 2],
    ])
    expect(mostDisagreedFirst(standing).map(({ question }) => question)).toEqual(['q2', 'q1', 'q3'])
  })

  it('of two sessions stand beside each other where both asked them', () => {
    const other = sessionOfLog(sessionLog(pack, [planned('questions', ['q2', 'q3'])], 12))
    expect(
      compareSessions([
        { session, pack },
        { session: other, pack },
      ]).questions.map(({ question }) => question),
    ).toEqual(['q2', 'q3'])
  })
})

describe('a room beside the level that fits', () => {
  it('is told by how many chose it, a kinder one and a stricter one', () => {
    expect(againstReference({ levels: [1, 4, 3, 1], dontKnow: 1, unanswered: 0, median: 1 }, 1)).toEqual({
      reference: 1,
      same: 4,
      kinder: 4,
      stricter: 1,
      dontKnow: 1,
      middle: 'same',
    })
  })

  it('is told where its middle is: on what fits, above it, below it, or split around it', () => {
    const givenOf = (levels: readonly number[]) =>
      levels.flatMap((count, level) => Array.from({ length: count }, () => ({ answers: [level as Level] })))
    const middle = (...levels: [number, number, number, number]) =>
      againstReference(
        { levels, dontKnow: 0, unanswered: 0, median: spreadOf(givenOf(levels), 0, 0)?.median ?? null },
        1,
      ).middle
    expect(middle(0, 4, 0, 0)).toBe('same')
    expect(middle(0, 2, 2, 0)).toBe('kinder')
    expect(middle(2, 2, 0, 0)).toBe('stricter')
    expect(middle(2, 0, 2, 0)).toBe('around')
    expect(middle(0, 0, 0, 0)).toBeNull()
  })
})
