import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/content/pack'
import { packReference } from '../../../src/core/content/packReference'
import { criticalQuestions, questionsOfArea } from '../../../src/core/workshop/choosing'
import { writeAnswerCode } from '../../../src/core/workshop/answerCode'
import { readJoinCode, writeJoinCode, type Joining } from '../../../src/core/workshop/joinCode'
import { toLetters } from '../../../src/core/workshop/letters'
import { pack } from '../../content/builtInPack'
import { pack as packOf, packJson, parsed } from '../../support/notation'

const ids = pack.questions.map(({ id }) => id)
const joining = (questions: readonly string[], said: Partial<Joining> = {}): Joining => ({
  number: 274_511,
  mode: 'one-school',
  unit: 'table',
  school: null,
  questions,
  ...said,
})
const write = (said: Joining, of: Pack = pack): string => writeJoinCode(said, of, packReference(of))
const read = (code: string, of: Pack = pack) => readJoinCode(code, [[of, packReference(of)]])
const groupsOf = (code: string): number => code.split(' ').length

describe('a code to join', () => {
  it('says what is asked, of whom, and in which session, whatever is picked', () => {
    const anyJoining = fc.record({
      number: fc.integer({ min: 0, max: (1 << 20) - 1 }),
      mode: fc.constantFrom('one-school' as const, 'many-schools' as const, 'calibration' as const),
      unit: fc.constantFrom('table' as const, 'person' as const),
      school: fc.option(fc.integer({ min: 0, max: 6 })),
      questions: fc
        .uniqueArray(fc.integer({ min: 0, max: ids.length - 1 }), { minLength: 1, maxLength: ids.length })
        .map((picked) => picked.sort((a, b) => a - b).map((index) => ids[index]!)),
    })
    fc.assert(
      fc.property(anyJoining, (said) => {
        const found = read(write(said))
        expect(found.ok && found.joining).toEqual(said)
      }),
    )
  })

  it('takes two groups of letters for the critical ones, an area or a scope, and three for ten that are picked', () => {
    const scope = pack.scopes?.find(({ id }) => id === 'lessons')?.questions
    if (!Array.isArray(scope)) throw new Error('the lessons are listed')
    for (const questions of [
      criticalQuestions(pack),
      questionsOfArea(pack, pack.areas[1]!.id),
      ids,
      ids.filter((id) => scope.includes(id)),
    ])
      expect(groupsOf(write(joining(questions)))).toBe(2)
    expect(groupsOf(write(joining(ids.filter((_, index) => index % 8 === 3).slice(0, 10))))).toBe(3)
  })

  it('is read in any case, with blanks or without', () => {
    const code = write(joining(ids.slice(3, 9)))
    for (const typed of [code.toLowerCase(), code.replaceAll(' ', ''), code.replaceAll('0', 'o').replaceAll('1', 'l')])
      expect(read(typed).ok).toBe(true)
  })

  it('names the group in which a letter is wrong, or two changed places', () => {
    const code = write(joining(ids.slice(3, 9)))
    const letters = code.replaceAll(' ', '')
    for (let at = 0; at < letters.length; at += 1) {
      const wrong = letters.slice(0, at) + (letters[at] === 'Z' ? 'Y' : 'Z') + letters.slice(at + 1)
      expect(read(wrong)).toEqual({ ok: false, problem: { kind: 'groups', groups: [Math.floor(at / 8) + 1] } })
    }
  })

  it('is refused where its checklist is another, or another version of it', () => {
    expect(read(write(joining(['q1']), packOf('C5 3')))).toEqual({ ok: false, problem: { kind: 'other-pack' } })
  })

  it('is refused where a newer version of the app wrote it, and says so whatever follows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 15 }),
        fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 60 }),
        (version, rest) => {
          // The version is the lowest four bits of the first value.
          expect(read(toLetters([version, ...rest]))).toEqual({ ok: false, problem: { kind: 'newer' } })
        },
      ),
    )
  })

  it('is refused where it is a code of answers', () => {
    const asked = { session: 274_511, packHash: packReference(pack).hash, questions: ids.slice(0, 5) }
    const answers = asked.questions.map(() => 2 as const)
    const code = writeAnswerCode({ session: 274_511, vote: 1, table: 3, device: 77, count: 1, answers }, asked)
    expect(read(code)).toEqual({ ok: false, problem: { kind: 'other-pack' } })
  })

  it('is refused where it says more than a code does, or nothing', () => {
    expect(read('0000000100000002').ok).toBe(false)
    expect(read('').ok).toBe(false)
    expect(() => write(joining([]))).toThrow('at least one question')
  })

  it('of this version is read for ever', () => {
    const small = packOf('C5 3 1 1 | C5 3')
    expect(packReference(small).hash.slice(0, 8)).toMatchInlineSnapshot(`"43610cca"`)
    expect(write(joining(['q1', 'q5']), small)).toMatchInlineSnapshot(`"H716MGDT 8020000T"`)
    expect(
      write(joining(['q2', 'q6'], { mode: 'calibration', unit: 'person', school: 2 }), small),
    ).toMatchInlineSnapshot(`"H716MGDT 8Y8DA00N"`)
    expect(write(joining(['q5', 'q6'], { mode: 'many-schools' }), small)).toMatchInlineSnapshot(`"H716MGDT 81C00004"`)
    const scope = (id: string, questions: unknown) => ({ id, name: id, about: 'So much.', leavesOut: [], questions })
    const scoped = parsed({
      ...packJson('C5 3 1 1 | C5 3'),
      scopes: [scope('few', ['q1', 'q2', 'q6']), scope('all', 'all')],
    })
    expect(write(joining(['q1', 'q2', 'q6']), scoped)).toMatchInlineSnapshot(`"H716MX6E T060000B"`)
    expect(write(joining(['q1', 'q2', 'q4'], { number: 0 }), small)).toMatchInlineSnapshot(`"1000GGDM 800Z000Y"`)
  })
})
