import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leavesAfter, nextInView, nothingInView } from '../../src/ui/codesInView'

/** Which pictures of a row bring a code into view: `-` is one in which none is read. */
const newAt = (row: string): string => {
  let inView = nothingInView
  return [...row]
    .map((read) => {
      const next = nextInView(inView, read === '-' ? null : read)
      inView = next.inView
      return next.isNew ? read : '-'
    })
    .join('')
}

const away = '-'.repeat(leavesAfter)

describe('a code that a camera reads', () => {
  it('is new once while it is in view, though it is not read in every picture', () => {
    expect(newAt('AAAA')).toBe('A---')
    expect(newAt(`A${away.slice(1)}A`)).toBe(`A${away}`)
  })

  it('is new again once it has left', () => {
    expect(newAt(`AA${away}AA`)).toBe(`A-${away}A-`)
  })

  it('is new again after others that came when it had left', () => {
    const others = 'B'.repeat(leavesAfter)
    expect(newAt(`A${others}A`)).toBe(`AB${'-'.repeat(leavesAfter - 1)}A`)
  })

  it('is not new each time where two are in view, and now one is read and now the other', () => {
    expect(newAt('ABABAABB')).toBe('AB------')
  })

  it('is new exactly where none of the pictures just before had it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C', '-'), { maxLength: 80 }), (row) => {
        const expected = row.map((read, at) =>
          row.slice(Math.max(0, at - leavesAfter), at).includes(read) ? '-' : read,
        )
        expect(newAt(row.join(''))).toBe(expected.join(''))
      }),
    )
  })

  it('leaves nothing behind, however many have passed', () => {
    let inView = nothingInView
    for (let nth = 0; nth < 1000; nth += 1) inView = nextInView(inView, `code ${nth}`).inView
    expect(inView.size).toBeLessThanOrEqual(leavesAfter)
  })
})
