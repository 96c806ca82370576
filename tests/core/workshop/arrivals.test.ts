import { describe, expect, it } from 'vitest'
import { packReference } from '../../../src/core/content/packReference'
import { writeAnswerCode, type AnswerCode } from '../../../src/core/workshop/answerCode'
import { arrivalOf, arrivalsIn } from '../../../src/core/workshop/arrivals'
import { writeJoinCode } from '../../../src/core/workshop/joinCode'
import { plainLetters } from '../../../src/core/workshop/manyCodes'
import { packJson, parsed } from '../../support/notation'
import { planned, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const empty = sessionOfLog(sessionLog(pack, [planned('questions', ['q1', 'q2', 'q3'])]))
const code = (said: Partial<AnswerCode> = {}): string =>
  writeAnswerCode(
    { session: empty.number, vote: 1, table: 7, device: 9, count: 1, answers: [0, 3, 'dont-know'], ...said },
    { ...empty.asked, session: said.session ?? empty.number },
  )
const session = (...codes: readonly string[]) => ({
  ...empty,
  sent: codes.map((each) => ({ letters: plainLetters(each), way: 'scanned' as const, at: '2026-11-27T09:00:00Z' })),
})
const toJoin = writeJoinCode({ ...empty, school: null }, pack, packReference(pack))

describe('a code that is scanned', () => {
  const kindOf = (before: readonly string[], text: string) => arrivalOf(session(...before), pack, text).kind

  it('is new, the same again, later or earlier than what its device has sent in this vote', () => {
    expect(kindOf([], code())).toBe('new')
    expect(kindOf([code()], code().toLowerCase())).toBe('again')
    expect(kindOf([code()], code({ count: 2, answers: [1, 1, 1] }))).toBe('later')
    expect(kindOf([code({ count: 2 })], code())).toBe('earlier')
    expect(kindOf([code()], code({ vote: 2 }))).toBe('new')
    expect(kindOf([code()], code({ table: 8 }))).toBe('new')
  })

  it('of another device under the same number is told apart, in its vote alone', () => {
    expect(kindOf([code()], code({ device: 10 }))).toBe('another-device')
    expect(kindOf([code()], code({ device: 10, vote: 2 }))).toBe('new')
  })

  it('of another session, or of other questions, is refused as that', () => {
    expect(arrivalOf(empty, pack, code({ session: 12 }))).toEqual({
      kind: 'refused',
      problem: { kind: 'other-session', session: 12 },
    })
    const changed = { ...empty, asked: { ...empty.asked, questions: ['q1', 'q2'] } }
    expect(arrivalOf(changed, pack, code())).toMatchObject({ kind: 'refused' })
  })

  it('with which devices join is told as that, whether it is an address or letters', () => {
    for (const text of [`https://example.org/app/#/join/${plainLetters(toJoin)}`, toJoin])
      expect(arrivalOf(empty, pack, text)).toEqual({ kind: 'refused', problem: { kind: 'to-join' } })
  })

  it('is foreign where this app did not write it', () => {
    for (const text of ['https://example.org/', 'WIFI:S:hall;;', '', '5012345678900', '12345678'])
      expect(kindOf([], text)).toBe('foreign')
  })
})

describe('codes that are pasted', () => {
  const kindsIn = (before: readonly string[], ...codes: readonly string[]) =>
    arrivalsIn(session(...before), pack, codes.join('\n')).arrived.map(({ kind }) => kind)

  it('are told apart by what is here, and by those before them in the same text', () => {
    expect(kindsIn([code()], code(), code({ table: 8 }), code({ table: 8 }), code({ table: 8, device: 3 }))).toEqual([
      'again',
      'new',
      'again',
      'another-device',
    ])
  })

  it('hold the code to join with as one that is refused', () => {
    expect(arrivalsIn(empty, pack, `Table 1\n${code()}\n${toJoin}`)).toMatchObject({
      arrived: [{ kind: 'new' }],
      refused: [{ problem: { kind: 'to-join' } }],
    })
  })
})
