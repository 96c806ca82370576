import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLetters, mostGroups, toLetters, typedGroups } from '../../../src/core/workshop/letters'

const anyValues = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 7 * mostGroups })

describe('letters while they are typed', () => {
  it('are right in every group of a code, and wait for what is missing of the last', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 8 * mostGroups }), (values, typed) => {
        const letters = toLetters(values).replaceAll(' ', '').slice(0, typed)
        const groups = typedGroups(letters)
        expect(groups.map((group) => group.letters).join('')).toBe(letters)
        expect(groups.map(({ isRight }) => isRight)).toEqual(groups.map((group) => group.letters.length === 8 || null))
      }),
    )
  })

  it('are wrong in the very groups that refuse the whole code', () => {
    fc.assert(
      fc.property(anyValues, fc.nat(), fc.integer({ min: 1, max: 31 }), (values, at, by) => {
        const letters = [...toLetters(values).replaceAll(' ', '')]
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
        const place = at % letters.length
        letters[place] = alphabet[(alphabet.indexOf(letters[place]!) + by) % 32]!
        const wrong = typedGroups(letters.join('')).flatMap(({ isRight }, index) => (isRight ? [] : [index + 1]))
        expect(wrong).toEqual([Math.floor(place / 8) + 1])
        expect(fromLetters(letters.join(''))).toEqual({ ok: false, problem: { kind: 'groups', groups: wrong } })
      }),
    )
  })

  it('stand as they are read, and what is no letter of a code is seen at once', () => {
    const code = toLetters([0, 1, 2, 3, 4, 5, 6])
    const sloppy = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    expect(typedGroups(`${sloppy.slice(0, 4)}-${sloppy.slice(4)} `)).toEqual([{ letters: code, isRight: true }])
    expect(typedGroups('12u')).toEqual([{ letters: '12U', isRight: false }])
  })

  it('are none where nothing is typed, and no more than a code can have', () => {
    expect(typedGroups(' – ')).toEqual([])
    expect(typedGroups('0'.repeat(10_000))).toHaveLength(mostGroups)
  })
})
