import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readAnswerCode,
  writeAnswerCode,
  type AnswerCode,
  type AskedInSession,
  type WorkshopAnswer,
} from '../../../src/core/workshop/answerCode'
import { groupLength } from '../../../src/core/workshop/letters'

const answerOf: Readonly<Record<string, WorkshopAnswer>> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '?': 'dont-know',
  '-': null,
}
/** A line of answers such as `3 2 ? -`. */
const answersOf = (line: string): readonly WorkshopAnswer[] => line.split(' ').map((token) => answerOf[token]!)

const asking = (questions: number, session = 421_337): AskedInSession => ({
  session,
  packHash: 'a'.repeat(64),
  questions: Array.from({ length: questions }, (_, index) => `q${index + 1}`),
})
const codeOf = (line: string, change: Partial<AnswerCode> = {}): AnswerCode => ({
  session: 421_337,
  vote: 1,
  table: 7,
  device: 31_000,
  count: 2,
  answers: answersOf(line),
  ...change,
})
const lettersIn = (text: string): string => text.replaceAll(' ', '')

const anyAnswer = fc.constantFrom<WorkshopAnswer>(0, 1, 2, 3, 'dont-know', null)
const anyCode = fc
  .record({
    session: fc.integer({ min: 0, max: 1_048_575 }),
    vote: fc.integer({ min: 1, max: 8 }),
    table: fc.integer({ min: 0, max: 255 }),
    device: fc.integer({ min: 0, max: 65_535 }),
    count: fc.integer({ min: 1, max: 64 }),
    answers: fc.array(anyAnswer, { minLength: 1, maxLength: 90 }),
  })
  .map((code) => ({ code, asked: asking(code.answers.length, code.session) }))

describe('an answer code', () => {
  it('says again what was put into it, whatever that is', () => {
    fc.assert(
      fc.property(anyCode, ({ code, asked }) => {
        expect(readAnswerCode(writeAnswerCode(code, asked), asked)).toEqual({ ok: true, code })
      }),
    )
  })

  it('is short enough to be read out: 56 letters for 60 answers, 72 for 90', () => {
    const lengthOf = (questions: number) =>
      lettersIn(writeAnswerCode(codeOf('3 '.repeat(questions).trim()), asking(questions))).length
    expect([lengthOf(5), lengthOf(17), lengthOf(60), lengthOf(90)]).toEqual([24, 32, 56, 72])
  })

  it('is read as people write: small letters, O and I and L, blanks and dashes anywhere', () => {
    const asked = asking(17)
    const written = writeAnswerCode(codeOf('0 1 2 3 ? - 0 1 2 3 ? - 0 1 2 3 ?'), asked)
    const other = ` ${lettersIn(written)
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replace(/(.{5})/g, '$1-')}\n`
    expect(readAnswerCode(other, asked)).toEqual(readAnswerCode(written, asked))
  })

  it('notices any one wrong letter, and names its group', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), fc.nat(), ({ code, asked }, where, what) => {
        const letters = [...lettersIn(writeAnswerCode(code, asked))]
        const at = where % letters.length
        const others = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].filter((letter) => letter !== letters[at])
        letters[at] = others[what % others.length]!
        expect(readAnswerCode(letters.join(''), asked)).toEqual({
          ok: false,
          problem: { kind: 'groups', groups: [1 + Math.floor(at / groupLength)] },
        })
      }),
    )
  })

  it('notices any two neighbours that changed places, and names their groups', () => {
    fc.assert(
      fc.property(anyCode, ({ code, asked }) => {
        const letters = [...lettersIn(writeAnswerCode(code, asked))]
        for (let at = 0; at + 1 < letters.length; at += 1) {
          if (letters[at] === letters[at + 1]) continue
          const swapped = [...letters]
          swapped.splice(at, 2, letters[at + 1]!, letters[at]!)
          const groups = [...new Set([at, at + 1].map((place) => 1 + Math.floor(place / groupLength)))]
          expect(readAnswerCode(swapped.join(''), asked)).toEqual({ ok: false, problem: { kind: 'groups', groups } })
        }
      }),
      { numRuns: 40 },
    )
  })

  it('notices groups that changed places', () => {
    const asked = asking(17)
    const [first, second, ...others] = writeAnswerCode(codeOf('0 1 2 3 ? - 0 1 2 3 ? - 0 1 2 3 ?'), asked).split(' ')
    expect(readAnswerCode([second, first, ...others].join(' '), asked)).toMatchObject({
      problem: { kind: 'groups', groups: [1, 2] },
    })
  })

  it.each<[string, string, object]>([
    ['nothing', ' \n- ', { kind: 'nothing' }],
    ['what is no letter', 'ABC!EFGH', { kind: 'letter', at: '!' }],
    ['a letter that none has', 'ABCUEFGH', { kind: 'letter', at: 'U' }],
    ['half a code', 'ABCDEFGHJK', { kind: 'length', letters: 10, group: 1 }],
    ['a text without end', 'A'.repeat(1_000_000), { kind: 'length', letters: 993, group: 1 }],
  ])('refuses %s, and says why', (_, text, problem) => {
    expect(readAnswerCode(text, asking(5))).toEqual({ ok: false, problem })
  })

  it('is of one session alone', () => {
    const written = writeAnswerCode(codeOf('3 2 ? -'), asking(4))
    expect(readAnswerCode(written, asking(4, 99))).toEqual({
      ok: false,
      problem: { kind: 'other-session', session: 421_337 },
    })
    expect(readAnswerCode(written, { ...asking(4), packHash: 'b'.repeat(64) })).toEqual({
      ok: false,
      problem: { kind: 'other-questions' },
    })
    expect(readAnswerCode(written, asking(60))).toEqual({ ok: false, problem: { kind: 'too-few' } })
    expect(readAnswerCode(writeAnswerCode(codeOf('3 '.repeat(60).trim()), asking(60)), asking(4))).toEqual({
      ok: false,
      problem: { kind: 'too-many' },
    })
  })

  it('counts sendings up to 64', () => {
    const written = writeAnswerCode(codeOf('3', { count: 1000 }), asking(1))
    expect(readAnswerCode(written, asking(1))).toMatchObject({ code: { count: 64 } })
  })

  it.each([{ vote: 9 }, { table: 256 }, { device: -1 }, { count: 0 }, { session: 1 }, { answers: [] }])(
    'is not written with what it cannot say: %j',
    (change) => {
      expect(() => writeAnswerCode(codeOf('3', change), asking(1))).toThrow('more than an answer code can say')
    },
  )

  /* Codes are on paper and in people's files: those of a version are read as long as the app is. */
  it.each(goldenCodes())('of version 1 is read for ever: %s', (written, line, change) => {
    expect(readAnswerCode(written, asking(line.split(' ').length))).toEqual({ ok: true, code: codeOf(line, change) })
  })
})

function goldenCodes(): readonly (readonly [written: string, line: string, change: Partial<AnswerCode>])[] {
  return [
    ['HCQD6W0J R8Y204PF B000000N', '3', {}],
    ['HCQDPWZY R8YY7DXP GK6ZDQ89 X9000000', '0 1 2 3 ? - 0 1 2 3 ? - 0 1 2 3 ?', { vote: 2, table: 255, count: 64 }],
  ]
}
