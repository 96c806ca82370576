import { describe, expect, it } from 'vitest'
import { arrivalOf } from '../../../src/core/workshop/arrivals'
import { writeAnswerCode, type AnswerCode } from '../../../src/core/workshop/answerCode'
import { mostLines, plainLetters, readManyCodes } from '../../../src/core/workshop/manyCodes'
import { answersOfRow } from '../../../src/core/workshop/paper'

const asked = { session: 4711, packHash: 'a'.repeat(64), questions: ['q1', 'q2', 'q3'] }
const code = (said: Partial<AnswerCode> = {}): string =>
  writeAnswerCode(
    { session: 4711, vote: 1, table: 7, device: 9, count: 1, answers: [0, 3, 'dont-know'], ...said },
    { ...asked, session: said.session ?? 4711 },
  )
const tablesIn = (text: string): readonly number[] =>
  readManyCodes(text, asked).codes.map(({ code: { table } }) => table)

describe('a text with codes', () => {
  it('gives each code, one a line or over several, with words between them', () => {
    const wrapped = code({ table: 2 }).replaceAll(' ', '\n')
    expect(tablesIn(`Table 1\n${code({ table: 1 })}\n\nTable 2:\n${wrapped}\n\n${code({ table: 3 })}`)).toEqual([
      1, 2, 3,
    ])
  })

  it('is read in any case, with O for 0 and I or L for 1', () => {
    const sloppy = code().replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase()
    expect(readManyCodes(sloppy, asked).codes[0]?.letters).toBe(plainLetters(code()))
  })

  it('says in which line something is wrong, and takes in the rest', () => {
    const letters = code({ table: 5 })
    const wrong = `${letters.startsWith('Z') ? 'Y' : 'Z'}${letters.slice(1)}`
    const read = readManyCodes(`${code({ table: 4 })}\n${wrong}\n${code({ table: 6 })}`, asked)
    expect(read.codes.map((each) => each.code.table)).toEqual([4, 6])
    expect(read.refused).toEqual([{ line: 2, problem: { kind: 'groups', groups: [1] } }])
  })

  it('refuses half a code, a code of another session, and one of another checklist', () => {
    const half = code().split(' ').slice(0, -1).join(' ')
    expect(readManyCodes(half, asked).refused).toHaveLength(1)
    expect(readManyCodes(code({ session: 12 }), asked).refused).toEqual([
      { line: 1, problem: { kind: 'other-session', session: 12 } },
    ])
    expect(readManyCodes(code(), { ...asked, packHash: 'b'.repeat(64) }).refused).toEqual([
      { line: 1, problem: { kind: 'other-questions' } },
    ])
  })

  it('is looked at up to a limit, and the rest is counted', () => {
    const read = readManyCodes(`${code()}\n`.repeat(10_000), asked)
    expect(read.codes).toHaveLength(mostLines)
    expect(read.unread).toBe(10_001 - mostLines)
  })
})

describe('a code that comes in', () => {
  const session = (...codes: readonly string[]) => ({
    asked,
    sent: codes.map((each) => ({ letters: plainLetters(each), way: 'scanned' as const, at: '2026-11-27T09:00:00Z' })),
  })
  const kindOf = (before: readonly string[], text: string) => arrivalOf(session(...before), text).kind

  it('is new, the same again, later or earlier than what its device has sent in this vote', () => {
    expect(kindOf([], code())).toBe('new')
    expect(kindOf([code()], code().toLowerCase())).toBe('again')
    expect(kindOf([code()], code({ count: 2, answers: [1, 1, 1] }))).toBe('later')
    expect(kindOf([code({ count: 2 })], code())).toBe('earlier')
    expect(kindOf([code()], code({ vote: 2 }))).toBe('new')
    expect(kindOf([code()], code({ device: 10 }))).toBe('new')
  })

  it('is refused where it is no code of this session', () => {
    for (const text of ['https://example.org/', 'WIFI:S:hall;;', '', code({ session: 12 })])
      expect(kindOf([], text)).toBe('refused')
  })
})

describe('a row that is copied from a sheet', () => {
  it('is read with blanks, commas or nothing between its answers, and refused where it holds something else', () => {
    for (const row of ['2 1 3 d 0 -', '213d0-', '2,1,3,D,0,-', '2 1 3 ? 0 -'])
      expect(answersOfRow(row)).toEqual([2, 1, 3, 'dont-know', 0, null])
    for (const row of ['', '2 1 4', 'yes']) expect(answersOfRow(row)).toBeNull()
  })
})
