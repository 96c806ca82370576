import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeIn } from '../../src/ui/codeIn'
import { qrCodeOf, type QrCode } from '../../src/ui/qrCode'
import { QrPicture } from '../../src/ui/QrPicture'

const pixelsPerSquare = 4

/** What the path of a code draws, as a canvas would have it. */
const drawn = ({ size, path }: QrCode) => {
  const width = size * pixelsPerSquare
  const data = new Uint8ClampedArray(4 * width * width).fill(255)
  for (const [, x = '', y = '', across = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * pixelsPerSquare; row < (Number(y) + 1) * pixelsPerSquare; row += 1) {
      const start = 4 * (row * width + Number(x) * pixelsPerSquare)
      for (let byte = 0; byte < 4 * pixelsPerSquare * Number(across); byte += 1)
        if (byte % 4 !== 3) data[start + byte] = 0
    }
  return { width, height: width, data }
}

const sizeOf = (text: string): number => qrCodeOf(text)?.size ?? 0

describe('a text as a code', () => {
  it('is what a camera then reads, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        const code = qrCodeOf(text)
        expect(code === null ? null : codeIn(drawn(code))).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('has a light margin of four squares', () => {
    const { size, path } = qrCodeOf('Along the river') ?? { size: 0, path: '' }
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...figures]) => figures.map(Number))
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4)
    expect(Math.max(...runs.map(([x = 0, , across = 0]) => x + across))).toBe(size - 4)
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4)
    expect(Math.max(...runs.map(([, y = 0]) => y))).toBe(size - 5)
  })

  it('takes less room in capitals, figures and blanks', () => {
    expect(sizeOf('ABCD2345 '.repeat(10))).toBeLessThan(sizeOf('abcd2345 '.repeat(10)))
  })

  it('is none where a camera could not read it', () => {
    expect(qrCodeOf('a'.repeat(412))).not.toBeNull()
    for (const tooMany of [413, 2331, 3000, 1_000_000]) expect(qrCodeOf('a'.repeat(tooMany))).toBeNull()
  })
})

describe('the picture of a code', () => {
  it('stands by its words where there is a code, and says what it was given to say where there is none', () => {
    const { rerender } = render(<QrPicture text="Left" label="Code of a turn" tooLong="Too long for a code" />)
    expect(screen.getByRole('img', { name: 'Code of a turn' })).toBeInTheDocument()
    expect(screen.queryByText('Too long for a code')).toBeNull()
    rerender(<QrPicture text={'Left'.repeat(1000)} label="Code of a turn" tooLong="Too long for a code" />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText('Too long for a code')).toBeInTheDocument()
  })
})
