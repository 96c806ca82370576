import { describe, expect, it } from 'vitest'
import { codeIn } from '../../src/ui/codeIn'
import { looks } from '../../src/ui/codeLooks'
import { asPixels, codeCard, pictureOf, redrawn, type Scene } from '../support/codePictures'

const code = '3AHRZ6DX MV29GQY9 5CKT18FA PX4BJS0V 7ENW3AH1 RZ6DMV2Z 9GQY5CKC'

/** Which of the looks read a card that is turned so. */
const readBy = (turn: Partial<Scene>): readonly boolean[] => {
  const picture = pictureOf({ card: codeCard(code), width: 640, height: 480, size: 260, blur: 1, noise: 6, ...turn })
  return looks.map((look) => codeIn(asPixels(redrawn(picture, look))) === code)
}

describe('the ways to look at a picture', () => {
  it.each<Partial<Scene>>([
    { yaw: 0 },
    { yaw: 20 },
    { yaw: -20 },
    { yaw: 40 },
    { pitch: 20 },
    { pitch: -20 },
    { pitch: 40 },
    { yaw: 20, roll: 90 },
    { pitch: 20, roll: 180 },
  ])('find a code however its card is turned, one or the other: %o', (turn) => {
    expect(readBy(turn)).toContain(true)
  })

  it('are all needed: one that is turned far aside is missed by one of them, one that leans far back by the other', () => {
    expect(readBy({ yaw: 40 })).toEqual([true, false])
    expect(readBy({ pitch: 40 })).toEqual([false, true])
  })
})
