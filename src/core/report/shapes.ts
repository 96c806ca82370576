/**
 * A picture as shapes: worked out once, drawn as SVG on the screen and as vectors in the PDF.
 * Lengths are millimetres at the full text width of a page, from the picture's top left; a renderer may scale all of it.
 */

/**
 * What a shape is filled with; each is told from the others without colour, too. One of
 * - *accent* - dark: what is there
 * - *hatch* - what may still come
 * - *track* - pale: the ground of a scale
 * - *gap* - dark: what is missing or late
 * - *good* and *unknown* - pale: what is held, and what nobody knows
 * - *none* - the paper
 */
export type Fill = 'accent' | 'hatch' | 'track' | 'gap' | 'good' | 'unknown' | 'none'

/** The colour of a line or an outline. */
export type Ink = 'ink' | 'hairline' | 'accent' | 'gap'

export interface Stroke {
  readonly ink: Ink
  readonly width: number
  readonly isDashed?: boolean
}

export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: Fill
      readonly stroke?: Stroke
    }
  | {
      readonly kind: 'line'
      readonly from: readonly [x: number, y: number]
      readonly to: readonly [x: number, y: number]
      readonly stroke: Stroke
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill: Fill
      readonly stroke?: Stroke
    }
  /** One line of text: `y` is its baseline, `size` in points. */
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
      readonly size: number
      readonly weight: 'regular' | 'bold'
      readonly tone: 'ink' | 'muted' | 'gap' | 'on-fill'
    }

export const millimetresPerPoint = 25.4 / 72

/** The width of a picture: the full text width of a page. */
export const pictureWidth = 174
