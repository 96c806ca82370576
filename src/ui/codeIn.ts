import decodeQR from 'qr/decode.js'

/** A picture as a canvas gives it: four bytes for each pixel, red, green, blue and how opaque it is. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** What the QR code in a picture says; `null`: there is none that can be read. */
export const codeIn = ({ data, width, height }: Pixels): string | null => {
  try {
    return decodeQR({ data, width, height })
  } catch {
    // The library throws wherever there is no code: most pictures of a camera have none.
    return null
  }
}
