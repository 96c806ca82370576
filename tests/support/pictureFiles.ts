import type { GreyPicture } from './codePictures'

/** A film of grey pictures of one size as Chromium takes it for a camera, over and over (YUV4MPEG2, each colour for four pixels). */
export const filmOf = (pictures: readonly GreyPicture[], perSecond: number): Buffer => {
  const [{ width, height } = { width: 0, height: 0 }] = pictures
  const noColour = Buffer.alloc((width * height) / 2, 128)
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420\n`),
    ...pictures.flatMap(({ grey }) => [Buffer.from('FRAME\n'), grey, noColour]),
  ])
}

/** A photo as a file that every browser opens (BMP, a byte a pixel). Its width is a multiple of 4, as each row is. */
export const bitmapFile = ({ width, height, grey }: GreyPicture): Buffer => {
  const palette = Buffer.from(Array.from({ length: 256 }, (_, shade) => [shade, shade, shade, 0]).flat())
  const start = 14 + 40 + palette.length
  const head = Buffer.alloc(14 + 40)
  head.write('BM')
  head.writeUInt32LE(start + grey.length, 2)
  head.writeUInt32LE(start, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(width, 18)
  // Below nothing: the first row is the uppermost.
  head.writeInt32LE(-height, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(8, 28)
  return Buffer.concat([head, palette, grey])
}
