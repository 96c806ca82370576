import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Where things stand on a page, in points from its lower left corner. */
export interface ReadPlaces {
  /** Each piece of text that is drawn, by where its baseline begins, with its width and the size of its type. */
  readonly texts: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly size: number
  }[]
  /** The bounds of each rule and each rectangle. */
  readonly shapes: readonly Bounds[]
}

interface Bounds {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** Reads back where things stand on each page of a PDF. */
export const readPlaces = async (bytes: Uint8Array): Promise<readonly ReadPlaces[]> => {
  // pdf.js takes the bytes over; the caller keeps its own.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const pages: ReadPlaces[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const { fnArray, argsArray } = await page.getOperatorList()
    const shapes: Bounds[] = []
    fnArray.forEach((operator, index) => {
      if (operator !== OPS.constructPath) return
      const [, , bounds] = argsArray[index] as readonly [unknown, unknown, ArrayLike<number>]
      const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bounds)
      shapes.push({ left, bottom, right, top })
    })
    pages.push({
      shapes,
      texts: items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str.trim(),
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                size: Number(item.transform[0]),
              },
            ]
          : [],
      ),
    })
  }
  await task.destroy()
  return pages
}
