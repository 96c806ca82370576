import encodeQR from 'qr'

/** A QR code to be drawn. */
export interface QrCode {
  /** How many squares it has to a side, with its light margin. */
  readonly size: number
  /** Its dark squares as the path of an SVG, in which a square is one unit wide. */
  readonly path: string
}

/** Light squares around the code, without which no camera finds it. */
const margin = 4

/** More to a side, without margin, would be too small for a camera: each wants 6 pixels. They hold 412 letters of a web address. */
const mostSquares = 77

/** Each run of dark squares in a row is one rectangle. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => {
      const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []))
      return starts.map((x) => {
        const end = row.indexOf(false, x)
        return `M${x} ${y}h${end - x}v1h${x - end}z`
      })
    })
    .join('')

/** A text as a QR code; `null`: it is too long for one that a camera can read. Capitals, figures and blanks alone take the least room. */
export const qrCodeOf = (text: string): QrCode | null => {
  try {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: margin })
    return rows.length - 2 * margin > mostSquares ? null : { size: rows.length, path: pathOf(rows) }
  } catch {
    return null
  }
}
