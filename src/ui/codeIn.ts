import { decodeQR } from 'qr/decode.js'

/** A picture as a canvas has it: four bytes a pixel, row by row. */
export interface PictureData {
  readonly data: Uint8ClampedArray
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** How often it looks again where a first look finds nothing. By a number, not by time: what is found does not depend on how busy the device is. */
const effort = 4

/** What the QR code in a picture says; `null`: none that says anything can be read. Of several codes, one. */
export const codeIn = (picture: PictureData): string | null => {
  try {
    const text = decodeQR(picture, { effort, timeLimit: Number.POSITIVE_INFINITY })
    return text === '' ? null : text
  } catch {
    return null
  }
}
