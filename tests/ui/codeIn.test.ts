import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeIn } from '../../src/ui/codeIn'
import { asPixels, codeCard, noCode, pictureOf, type Scene } from '../support/codePictures'

const code = '3AHRZ6DX MV29GQY9 5CKT18FA PX4BJS0V 7ENW3AH1 RZ6DMV2Z 9GQY5CKC T18FPX4E BJS07EN3'

/** What is read where a camera of 640 by 480 sees a card. */
const readOf = (scene: Partial<Scene>): string | null =>
  codeIn(asPixels(pictureOf({ card: codeCard(code), width: 640, height: 480, size: 240, noise: 6, ...scene })))

describe('the code in a picture', () => {
  it.each<Partial<Scene>>([
    { noise: 0 },
    { blur: 1 },
    { blur: 2 },
    { size: 180, blur: 0.8 },
    { size: 330, blur: 2 },
    { yaw: 25, blur: 1 },
    { roll: 90 },
    { roll: 180 },
    { roll: 20, yaw: 10 },
    { noise: 25 },
    { x: 0.35, y: 0.4 },
  ])('is read as a camera sees it: %o', (scene) => {
    expect(readOf(scene)).toBe(code)
  })

  it('is read whoever made it', () => {
    for (const foreign of [
      'https://example.org/menu?table=7',
      'WIFI:S:Example Hall;T:WPA;P:not-a-secret;;',
      'Größe 7 ✓',
    ])
      expect(readOf({ card: codeCard(foreign) })).toBe(foreign)
  })

  it('is none where there is none', () => {
    for (const nth of [1, 2, 3]) expect(readOf({ card: noCode(33, nth) })).toBeNull()
    expect(readOf({ card: [[false]] })).toBeNull()
  })

  it('is none where half of it is cut off or covered, and never a part of what it says', () => {
    expect(readOf({ x: 0 })).toBeNull()
    expect(readOf({ y: 1 })).toBeNull()
    expect(readOf({ card: codeCard(code).map((row) => row.map((dark, at) => dark && at < row.length / 2)) })).toBeNull()
    expect(readOf({ card: codeCard(code).map((row, at) => row.map((dark) => dark && (at < 7 || at > 15))) })).toBeNull()
  })

  it('is none where it cannot be made out', () => {
    expect(readOf({ blur: 9 })).toBeNull()
    expect(readOf({ size: 30 })).toBeNull()
  })

  it('is none where it says nothing', () => {
    expect(readOf({ card: codeCard('') })).toBeNull()
  })

  it('is none, and nothing breaks, whatever the picture is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 60 }),
        fc.integer({ min: -1, max: 60 }),
        fc.uint8ClampedArray({ maxLength: 4 * 60 * 60 }),
        (width, height, data) => {
          expect(codeIn({ width, height, data })).toBeNull()
        },
      ),
    )
    for (const width of [Number.NaN, Number.POSITIVE_INFINITY, 0.5])
      expect(codeIn({ width, height: 10, data: new Uint8ClampedArray(400) })).toBeNull()
  })

  it('is the same each time it is looked for', () => {
    const picture = asPixels(
      pictureOf({ card: codeCard(code), width: 640, height: 480, size: 120, blur: 1.4, noise: 6, yaw: 30 }),
    )
    const first = codeIn(picture)
    for (let time = 0; time < 5; time += 1) expect(codeIn(picture)).toBe(first)
  })
})
