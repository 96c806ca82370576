import encodeQR from 'qr'

/*
 * Pictures of a card with a code on it, as a camera takes them: the card stands in front of a grey wall, is turned and out of
 * focus, and each pixel is off by some noise. The same scene always gives the same picture.
 */

/** A picture in shades of grey, 0 to 255, row by row. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** What is printed on a card: rows of squares, of which `true` is dark. */
export type Squares = readonly (readonly boolean[])[]

export interface Scene {
  readonly card: Squares
  /** Of the picture, in pixels. */
  readonly width: number
  readonly height: number
  /** How wide the squares are together, seen from the front, in pixels. */
  readonly size: number
  /** How far the card is turned to the side or else leans back, and how far it is turned within the picture, in degrees. */
  readonly yaw?: number
  readonly pitch?: number
  readonly roll?: number
  /** How far out of focus it is: the standard deviation, in pixels. */
  readonly blur?: number
  /** What a pixel is off by: the standard deviation, in shades. */
  readonly noise?: number
  /** Where the middle of the card is, as shares of width and height: 0.5 is the middle of the picture. */
  readonly x?: number
  readonly y?: number
  /** Which of the many pictures that differ by their noise alone. */
  readonly nth?: number
}

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The squares of a code, by the library that makes them, without their margin. */
export const codeCard = (text: string): Squares =>
  encodeQR(text, 'raw', { border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))

/** So many squares to each side, dark or light by chance: as full as a code, and none. */
export const noCode = (across: number, nth: number): Squares => {
  const next = numbersFrom(nth)
  return Array.from({ length: across }, () => Array.from({ length: across }, () => next() < 0.5))
}

/** The light margin of a card, in squares. */
const margin = 4
const shades = { dark: 30, light: 225, wall: 120 }
/** How far away the card is, in widths of the picture: a phone sees about 50 degrees. */
const distance = 1.1
/** Looks within a pixel, to each side: an edge is seen as a shade between. */
const looksPerSide = 2

/** What is seen at a point of a card, which is measured in squares from the corner of its margin. */
const shadesOn = (card: Squares): ((x: number, y: number) => number) => {
  const across = card.length + 2 * margin
  const shadeOf = new Uint8Array(across * across).fill(shades.light)
  for (const [row, squares] of card.entries())
    for (const [column, isDark] of squares.entries())
      if (isDark) shadeOf[(row + margin) * across + column + margin] = shades.dark
  return (x, y) =>
    x < 0 || y < 0 || x >= across || y >= across ? shades.wall : shadeOf[Math.floor(y) * across + Math.floor(x)]!
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** What is seen at a point of the picture, in pixels from its upper left corner. */
const seenAt = (scene: Scene): ((column: number, row: number) => number) => {
  const { card, width, height, size, yaw = 0, pitch = 0, x: middleX = 0.5, y: middleY = 0.5 } = scene
  const [turn, roll] = [radians(pitch === 0 ? yaw : pitch), radians(scene.roll ?? 0)]
  const [sinTurn, cosTurn, sinRoll, cosRoll] = [Math.sin(turn), Math.cos(turn), Math.sin(roll), Math.cos(roll)]
  const away = distance * width
  const shadeAt = shadesOn(card)
  const onCard = (offset: number): number => ((offset + size / 2) * card.length) / size + margin
  return (column, row) => {
    const x = column - middleX * width
    const y = row - middleY * height
    // Where the ray meets the card that is turned about a line through its middle: `along` that line, and `off` it.
    const [toSide, toLine] = pitch === 0 ? [x, y] : [y, x]
    const off = (away * toSide) / (away * cosTurn - toSide * sinTurn)
    const along = (toLine * (away + off * sinTurn)) / away
    const [across, down] = pitch === 0 ? [off, along] : [along, off]
    return shadeAt(onCard(across * cosRoll + down * sinRoll), onCard(down * cosRoll - across * sinRoll))
  }
}

/** A shade for each pixel. Only around the card is there anything to look at closely. */
const inFocus = (scene: Scene): Float32Array => {
  const { card, width, height, size, x = 0.5, y = 0.5 } = scene
  const seen = seenAt(scene)
  // From the middle to a corner, which is a third nearer at most.
  const reach = ((size * (card.length + 2 * margin)) / card.length) * Math.SQRT1_2 * 1.34
  const sharp = new Float32Array(width * height).fill(shades.wall)
  const within = (middle: number, end: number): readonly [number, number] => [
    Math.max(0, Math.floor(middle - reach)),
    Math.min(end, Math.ceil(middle + reach)),
  ]
  const [left, right] = within(x * width, width)
  const [top, bottom] = within(y * height, height)
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) {
      let sum = 0
      for (let down = 0.5; down < looksPerSide; down += 1)
        for (let across = 0.5; across < looksPerSide; across += 1)
          sum += seen(column + across / looksPerSide, row + down / looksPerSide)
      sharp[row * width + column] = sum / (looksPerSide * looksPerSide)
    }
  return sharp
}

/** Each shade as the weighted mean of those before and after it, `step` apart; beyond an edge, what is at the edge. */
const spread = (from: Float32Array, weights: readonly number[], length: number, step: number): Float32Array => {
  const reach = (weights.length - 1) / 2
  const to = new Float32Array(from.length)
  for (let pixel = 0; pixel < from.length; pixel += 1) {
    const at = Math.floor(pixel / step) % length
    let sum = 0
    for (let index = 0; index < weights.length; index += 1) {
      const there = Math.min(length - 1, Math.max(0, at + index - reach))
      sum += weights[index]! * from[pixel + (there - at) * step]!
    }
    to[pixel] = sum
  }
  return to
}

const blurred = (sharp: Float32Array, { width, height, blur = 0 }: Scene): Float32Array => {
  if (blur === 0) return sharp
  const reach = Math.ceil(3 * blur)
  const bell = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * blur ** 2)))
  const total = bell.reduce((sum, weight) => sum + weight, 0)
  const weights = bell.map((weight) => weight / total)
  return spread(spread(sharp, weights, width, 1), weights, height, width)
}

/** What the camera takes of a scene. */
export const pictureOf = (scene: Scene): GreyPicture => {
  const { width, height, noise = 0, nth = 1 } = scene
  const next = numbersFrom(nth)
  const seen = blurred(inFocus(scene), scene)
  const grey = new Uint8Array(seen.length)
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    // By Box and Muller.
    const offBy = noise === 0 ? 0 : noise * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    grey[pixel] = Math.min(255, Math.max(0, seen[pixel]! + offBy))
  }
  return { width, height, grey }
}

/** The picture drawn narrower or lower, or lying on its right side, each pixel a mean of those around it, as a canvas does it. */
export const redrawn = (
  { width, height, grey }: GreyPicture,
  { across, down, isTurned }: { readonly across: number; readonly down: number; readonly isTurned: boolean },
): GreyPicture => {
  const [drawnWidth, drawnHeight] = [Math.round(width * across), Math.round(height * down)]
  const at = (x: number, y: number): number => grey[Math.min(height - 1, y) * width + Math.min(width - 1, x)]!
  const shadeOf = (column: number, row: number): number => {
    const x = Math.max(0, ((column + 0.5) * width) / drawnWidth - 0.5)
    const y = Math.max(0, ((row + 0.5) * height) / drawnHeight - 0.5)
    const [left, top] = [Math.floor(x), Math.floor(y)]
    const upper = at(left, top) + (x - left) * (at(left + 1, top) - at(left, top))
    const lower = at(left, top + 1) + (x - left) * (at(left + 1, top + 1) - at(left, top + 1))
    return upper + (y - top) * (lower - upper)
  }
  const to = isTurned ? { width: drawnHeight, height: drawnWidth } : { width: drawnWidth, height: drawnHeight }
  const shades = Uint8Array.from({ length: to.width * to.height }, (_, pixel) => {
    const [column, row] = [pixel % to.width, Math.floor(pixel / to.width)]
    return isTurned ? shadeOf(row, to.width - 1 - column) : shadeOf(column, row)
  })
  return { ...to, grey: shades }
}

/** The same as a canvas has it: red, green, blue and how opaque it is. */
export const asPixels = ({ width, height, grey }: GreyPicture) => {
  // Four bytes at once, in the order that every usual machine has: byte by byte takes several times as long.
  const pixels = new Uint32Array(grey.length)
  for (let pixel = 0; pixel < grey.length; pixel += 1) pixels[pixel] = 0xff_00_00_00 | (grey[pixel]! * 0x01_01_01)
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) }
}
