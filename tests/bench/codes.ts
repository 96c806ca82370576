import { toLetters } from '../../src/core/workshop/letters'
import { codeIn, type PictureData } from '../../src/ui/codeIn'
import { looks } from '../../src/ui/codeLooks'
import { asPixels, codeCard, noCode, pictureOf, redrawn, type GreyPicture, type Scene } from '../support/codePictures'
import { median } from './makingPdf'

/*
 * How many codes are read in pictures as a camera takes them, and how long that takes. A camera reads each of its pictures
 * in one way, the ways taking turns: so what one way misses is read a tenth of a second later, if another finds it.
 */

const letters = (count: number): string =>
  toLetters(Array.from({ length: (count / 8) * 7 }, (_, at) => (at * 7 + 3) % 32))

const texts: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'answer code of 56 letters', text: letters(56) },
  { name: 'answer code of 72 letters', text: letters(72) },
  { name: 'address of 60 letters', text: 'https://example.org/unannounced/#/join/'.padEnd(60, '7ENW3AH1') },
]

/** How wide the code is, in pixels, as a phone across a table has it; and one further away. */
const sizes = [560, 400, 300]
const furtherAway = 200

const ways: readonly { readonly name: string; readonly see: (picture: GreyPicture) => PictureData }[] = [
  { name: 'whole', see: asPixels },
  ...looks.map((look) => ({
    name: look.isTurned ? 'lying' : 'narrow',
    see: (picture: GreyPicture) => asPixels(redrawn(picture, look)),
  })),
]

/** What came of reading a picture in each way: whether it was read, and the median of the milliseconds that it took. */
type Shot = readonly { readonly isRead: boolean; readonly time: number }[]

/** Takes a picture and reads it in each way, one after the other, several times. `null`: no code is in it. Throws where something else is read than there is. */
const shotOf = (text: string | null, rounds: number, scene: Pick<Scene, 'card'> & Partial<Scene>): Shot => {
  const picture = pictureOf({ width: 1280, height: 720, size: 400, noise: 6, ...scene })
  const seen = ways.map(({ see }) => see(picture))
  const times: number[][] = ways.map(() => [])
  const isRead = ways.map(() => false)
  for (let round = 0; round < rounds; round += 1)
    for (const [way, data] of seen.entries()) {
      const started = performance.now()
      const found = codeIn(data)
      times[way]?.push(performance.now() - started)
      if (found !== null && found !== text) throw new Error(`a code was read as “${found}”`)
      isRead[way] = found !== null
    }
  return ways.map((_, way) => ({ isRead: isRead[way] === true, time: median(times[way] ?? []) }))
}

const column = (text: string): string => text.padStart(14)
const share = (shots: readonly Shot[], isCounted: (shot: Shot) => boolean): string =>
  column(`${shots.filter(isCounted).length}/${shots.length}`)

/** A line of how many were read: in each way, and in one of those that take turns. */
const line = (name: string, shots: readonly Shot[]): string =>
  name.padEnd(48) +
  ways.map((_, way) => share(shots, (shot) => shot[way]?.isRead === true)).join('') +
  share(shots, ([_whole, ...inTurn]) => inTurn.some(({ isRead }) => isRead))

/** A line of the median times of those pictures that were read, or of those that were not. */
const timesLine = (name: string, shots: readonly Shot[], isRead: boolean): string =>
  name.padEnd(48) +
  ways
    .map((_, way) => {
      const times = shots.flatMap((shot) => (shot[way]?.isRead === isRead ? [shot[way].time] : []))
      return column(times.length === 0 ? '-' : `${median(times).toFixed(1)} ms`)
    })
    .join('')

const turned: readonly Partial<Scene>[] = [{ yaw: 0 }, { yaw: 20 }, { yaw: 40 }]
const leaning: readonly Partial<Scene>[] = [{ pitch: 20 }, { pitch: 40 }]

/** Prints how many codes are read, by what they say and how large they are, turned aside and leaning back, and how long a picture takes. */
export const measureCodes = (isQuick: boolean, print: (text: string) => void): void => {
  const blurs = isQuick ? [1.7] : [0, 0.9, 1.7, 2.6]
  const rounds = isQuick ? 1 : 5
  const all: Shot[] = []
  const measure = (title: string, scenes: readonly Partial<Scene>[]): void => {
    print(title)
    const usual: Shot[] = []
    for (const { name, text } of texts)
      for (const size of [...sizes, furtherAway]) {
        const card = codeCard(text)
        const shots = blurs.flatMap((blur) =>
          scenes.map((scene) => shotOf(text, rounds, { card, size, blur, ...scene })),
        )
        print(line(`  ${name}, ${size} pixels wide`, shots))
        all.push(...shots)
        if (size !== furtherAway) usual.push(...shots)
      }
    print(line(`  together, without ${furtherAway}`, usual))
  }
  print(`Codes read in pictures of 1280 by 720, blurred by ${blurs.join(', ')} pixels, noise 6`)
  print(''.padEnd(48) + [...ways.map(({ name }) => name), 'both in turn'].map(column).join(''))
  measure('from the front, and turned aside by 20 and 40 degrees', turned)
  measure('leaning back by 20 and 40 degrees', leaning)
  const without = [1, 2, 3, 4, 5].map((nth) => shotOf(null, rounds, { card: noCode(33, nth), blur: nth / 2 }))
  print(timesLine('a picture in which one is read', all, true))
  print(timesLine('a picture in which one is missed', all, false))
  print(timesLine('a picture without one', without, false))
}
