import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestShown } from '../../../src/core/workshop/collecting'
import { sessionFrom, usualMinutes } from '../../../src/core/workshop/session'
import {
  mergeSessions,
  sessionStanding,
  sessionStandingWith,
  soundSession,
} from '../../../src/core/workshop/sessionLog'
import { sessionEventSchema, isFromNewerSession, type SessionChange } from '../../../src/core/workshop/sessionEvents'
import { packJson, parsed } from '../../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1n'))
const [one = '', two = ''] = pack.questions.map(({ id }) => id)

describe('a session', () => {
  it('is what was said of it last, over what is usual', () => {
    expect(sessionOfLog(sessionLog(pack, []))).toMatchObject({
      mode: 'one-school',
      minutes: usualMinutes,
      fewest: fewestShown,
      unit: 'table',
      tables: null,
      questions: [],
    })
    expect(
      sessionOfLog(
        sessionLog(pack, [
          planned('minutes', 3),
          planned('minutes', 8),
          planned('tables', 12),
          planned('tables', null),
        ]),
      ),
    ).toMatchObject({ minutes: 8, tables: null })
  })

  it('holds what was answered, said, settled and agreed, and forgets what was taken back', () => {
    const plan = sessionLog(pack, [planned('questions', [one, two])])
    const came = sending(sessionOfLog(plan), 7, [2, 'dont-know'])
    const agreed = (value: object | null): SessionChange =>
      ({ kind: 'agreed-set', action: 'a1', value }) as SessionChange
    const action = { question: one, text: 'Ask the office', owner: 'Head', by: '2026-12-18' }
    const log = goOn(
      plan,
      [
        came,
        { kind: 'said-set', question: one, value: 'The phone rings out' },
        { kind: 'settled-set', question: one, value: 1 },
        { kind: 'revealed-set', question: one, vote: 1, value: true },
        agreed(action),
      ],
      'w2',
    )
    expect(sessionOfLog(log)).toMatchObject({
      sent: [{ way: 'typed' }],
      said: new Map([[one, 'The phone rings out']]),
      settled: new Map([[one, 1]]),
      revealed: new Map([[one, new Set([1])]]),
      agreed: [{ id: 'a1', ...action }],
    })
    const taken = goOn(
      log,
      [
        { ...came, value: null } as SessionChange,
        { kind: 'said-set', question: one, value: null },
        { kind: 'settled-set', question: one, value: null },
        agreed(null),
      ],
      'w3',
    )
    expect(sessionOfLog(taken)).toMatchObject({ sent: [], said: new Map(), settled: new Map(), agreed: [] })
  })

  it('keeps what its codes are read by for as long as it asks the same', () => {
    const before = sessionStanding({ log: sessionLog(pack, [planned('questions', [one])]), omitted: [] })
    const session = sessionFrom(before)
    const more = (change: SessionChange) =>
      sessionFrom(sessionStandingWith(before, goOn(before.log, [change], 'w2').slice(-1)).standing, session)
    expect(more(planned('title', 'Staff day')).asked).toBe(session.asked)
    expect(more(planned('questions', [one, two])).asked).not.toBe(session.asked)
  })

  it('of two facilitators is the union of both, whichever comes first', () => {
    const start = sessionLog(pack, [planned('questions', [one])])
    const session = sessionOfLog(start)
    const changes = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 5 }).map((table) => sending(session, table, [1])),
        fc.integer({ min: 1, max: 9 }).map((minutes) => planned('minutes', minutes)),
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(changes, changes, (mine, theirs) => {
        const [a, b] = [goOn(start, mine, 'a'), goOn(start, theirs, 'b')].map((log) => ({ log, omitted: [] }))
        const [ab, ba] = [mergeSessions(a!, b!), mergeSessions(b!, a!)]
        if (!ab.ok || !ba.ok) throw new Error('two copies of one session merge')
        expect(ab.value).toEqual(ba.value)
        expect(soundSession(ab.value).ok).toBe(true)
        const letters = new Set(
          [...mine, ...theirs].flatMap((change) => (change.kind === 'sending-set' ? [change.letters] : [])),
        )
        expect(new Set(sessionOfLog(ab.value.log).sent.map((sent) => sent.letters))).toEqual(letters)
      }),
    )
  })
})

describe('an event of a session', () => {
  const [start] = sessionLog(pack, [])
  it('is refused where it says more than the app writes', () => {
    const event = (said: object) =>
      sessionEventSchema.safeParse({ ...start, ...said, session: undefined, number: undefined, pack: undefined })
        .success
    expect(sessionEventSchema.safeParse(start).success).toBe(true)
    expect(sessionEventSchema.safeParse({ ...start, number: 1 << 20 }).success).toBe(false)
    expect(event({ kind: 'sending-set', letters: 'not letters', value: 'typed' })).toBe(false)
    expect(event({ kind: 'session-set', part: 'minutes', value: 0 })).toBe(false)
    expect(event({ kind: 'session-set', part: 'colour', value: 'red' })).toBe(false)
  })

  it('of a newer version is told from damage', () => {
    expect(isFromNewerSession({ ...start, format: 2 })).toBe(true)
    expect(isFromNewerSession({ ...start, format: 'x' })).toBe(false)
    expect(isFromNewerSession(start)).toBe(false)
  })
})
