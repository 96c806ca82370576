import { describe, expect, it } from 'vitest'
import { writeAnswerCode, type AnswerCode } from '../../../src/core/workshop/answerCode'
import { mostLines, plainLetters, readManyCodes } from '../../../src/core/workshop/manyCodes'
import { countedReads } from '../../support/work'

const asked = { session: 4711, packHash: 'a'.repeat(64), questions: ['q1', 'q2', 'q3'] }
const code = (said: Partial<AnswerCode> = {}): string =>
  writeAnswerCode(
    { session: 4711, vote: 1, table: 7, device: 9, count: 1, answers: [0, 3, 'dont-know'], ...said },
    { ...asked, session: said.session ?? 4711 },
  )
const tablesIn = (text: string): readonly number[] =>
  readManyCodes(text, asked).codes.map(({ code: { table } }) => table)

/** The same with its first letter changed. */
const mistyped = (letters: string): string => `${letters.startsWith('Z') ? 'Y' : 'Z'}${letters.slice(1)}`

describe('a text with codes', () => {
  it('gives each code, one a line or over several, with words between them', () => {
    const wrapped = code({ table: 2 }).replaceAll(' ', '\n')
    expect(tablesIn(`Table 1\n${code({ table: 1 })}\n\nTable 2:\n${wrapped}\n\n${code({ table: 3 })}`)).toEqual([
      1, 2, 3,
    ])
  })

  it('gives codes that stand after a name or a time, before a word, or beside each other', () => {
    const one = code({ table: 1 })
    const two = code({ table: 2 })
    for (const text of [
      `Table 1 ${one} thanks\n[10:31, 27/11/2026] The hall: ${two}`,
      `1. ${one}; 2. ${two}`,
      `> ${one} ${two}`,
      `${plainLetters(one)},${plainLetters(two)}`,
      `Everyone here\n${one}\nTable number 2\n${two}\nEverybody`,
    ])
      expect(readManyCodes(text, asked)).toMatchObject({
        codes: [{ code: { table: 1 } }, { code: { table: 2 } }],
        refused: [],
      })
  })

  it('is read in any case, with O for 0 and I or L for 1, and in groups of any length', () => {
    const sloppy = code().replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase()
    expect(readManyCodes(sloppy, asked).codes[0]?.letters).toBe(plainLetters(code()))
    const inFours = plainLetters(code()).replace(/(.{4})(?=.)/g, '$1-')
    expect(readManyCodes(inFours, asked).codes).toHaveLength(1)
  })

  it('says in which line something is wrong and after which words, and takes in the rest', () => {
    const read = readManyCodes(
      `${code({ table: 4 })}\nTable 5\n${mistyped(code({ table: 5 }))}\nTable 6: ${mistyped(code({ table: 6 }))}\n${code({ table: 8 })}`,
      asked,
    )
    expect(read.codes.map((each) => each.code.table)).toEqual([4, 8])
    expect(read.refused).toMatchObject([
      { line: 3, label: 'Table 5', problem: { kind: 'groups', groups: [1] } },
      { line: 4, label: 'Table 6', problem: { kind: 'groups', groups: [1] } },
    ])
  })

  it('leaves what was refused whole to be mended, and nothing of what was read', () => {
    const wrong = mistyped(code({ table: 5 }))
    const { left } = readManyCodes(`${code()}\nTable 5\n${wrong.replaceAll(' ', '\n')}\n${code({ table: 8 })}`, asked)
    expect(left).toBe(`Table 5: ${wrong}`)
    const mended = left.replace(wrong, code({ table: 5 }))
    expect(readManyCodes(mended, asked)).toMatchObject({ codes: [{ code: { table: 5 } }], left: '' })
  })

  it('says of a letter too few in which group to look', () => {
    const [first = '', second = '', ...others] = code().split(' ')
    const short = [first, second.slice(1), ...others].join(' ')
    expect(readManyCodes(short, asked).refused).toMatchObject([{ problem: { kind: 'length', group: 2 } }])
    expect(readManyCodes(`Table 7: ${short}`, asked).refused).toMatchObject([{ text: short, label: 'Table 7' }])
  })

  it('refuses half a code, a code of another session, and one of another checklist', () => {
    const half = code().split(' ').slice(0, -1).join(' ')
    expect(readManyCodes(half, asked).refused).toMatchObject([{ problem: { kind: 'too-few' } }])
    expect(readManyCodes(code({ session: 12 }), asked).refused).toMatchObject([
      { line: 1, problem: { kind: 'other-session', session: 12 } },
    ])
    expect(readManyCodes(code(), { ...asked, packHash: 'b'.repeat(64) }).refused).toMatchObject([
      { line: 1, problem: { kind: 'other-questions' } },
    ])
  })

  it('leaves a text as it is in which nothing looks like a code', () => {
    const words = 'Table number 7 says hello, at 10:31 on 27/11/2026.\nEverybody is here.'
    expect(readManyCodes(words, asked)).toEqual({ codes: [], refused: [], left: words, unread: 0 })
  })

  it('is looked at up to a limit, and what comes after it is left for the next time', () => {
    const read = readManyCodes(`${code()}\n`.repeat(10_000), asked)
    expect(read.codes).toHaveLength(mostLines)
    expect(read.unread).toBe(10_001 - mostLines)
    expect(readManyCodes(read.left, asked).codes).toHaveLength(10_000 - mostLines)
  })

  it('costs as much more as it is longer, and no more, whatever stands in it', () => {
    const half = code().split(' ').slice(0, -1).join(' ')
    for (const line of [code(), mistyped(code()), half, 'A1B2', 'ABCDEFGH', 'words and words'])
      for (const glue of ['\n', ' ']) {
        const costOf = (times: number): number =>
          countedReads(asked, (watched) => readManyCodes(Array.from({ length: times }, () => line).join(glue), watched))
        expect(costOf(1_600)).toBeLessThanOrEqual(4.2 * costOf(400))
      }
  })
})
