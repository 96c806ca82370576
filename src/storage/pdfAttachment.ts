import { refuse, type Parsed } from '../core/content/problem'

/**
 * Reads a file out of a PDF without a PDF library. A stream's dictionary never lies in a compressed object, so the
 * streams marked `/EmbeddedFile` can be found by scanning, also after other programs have saved the PDF again.
 * PDFs that are encrypted cannot be read in this way.
 */

/** A review inflates to far below this; what inflates further is not one. */
const largestInflatedBytes = 20 * 1024 * 1024

const startsAsPdf = /^[\s\S]{0,1024}%PDF-/

/** Each byte as the character of the same number, so that offsets in the text are offsets in the bytes. */
const asText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Whether these are the first bytes of a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => startsAsPdf.test(asText(bytes.subarray(0, 1100)))

interface Stream {
  readonly dictionary: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The streams of embedded files. The dictionary's own length is believed where it is a number; else the stream ends at `endstream`. */
const embeddedStreams = (bytes: Uint8Array<ArrayBuffer>): readonly Stream[] => {
  const text = asText(bytes)
  const streams: Stream[] = []
  for (const { index, 0: found, 1: dictionary = '' } of text.matchAll(/<<((?:(?!endobj)[^]){0,800}?\/EmbeddedFile\b(?:(?!endobj)[^]){0,800}?)>>\s*stream\r?\n/g)) {
    const start = index + found.length
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
    const end = length === undefined ? text.indexOf('endstream', start) : start + Number(length)
    if (end >= start && end <= bytes.length) streams.push({ dictionary, bytes: bytes.slice(start, end) })
  }
  return streams
}

/** Inflates, and stops at the limit: `null` where the data is damaged or comes to more than a review could. */
const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      total += value.length
      if (total > largestInflatedBytes) {
        await reader.cancel()
        return null
      }
      chunks.push(value)
    }
  } catch {
    return null
  }
  const whole = new Uint8Array(total)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}

const contentOf = ({ dictionary, bytes }: Stream): Promise<Uint8Array | null> =>
  /\/FlateDecode/.test(dictionary) ? inflate(bytes) : Promise.resolve(bytes)

/** The texts of the files inside a PDF, or why there are none to read. */
export const readPdfAttachments = async (bytes: Uint8Array<ArrayBuffer>): Promise<Parsed<readonly string[]>> => {
  const streams = embeddedStreams(bytes)
  if (streams.length === 0) {
    return /\/Encrypt\s+\d+\s+\d+\s+R/.test(asText(bytes))
      ? refuse('This PDF is encrypted, so the review in it cannot be read. Open the PDF as it was before it was protected, or a review file.')
      : refuse('This PDF holds no review. PDFs made “without data” hold none; nor do PDFs that were printed to a new PDF or scanned.')
  }
  const contents = await Promise.all(streams.map(contentOf))
  const readable = contents.filter((content) => content !== null)
  if (readable.length === 0) return refuse('The file inside this PDF is damaged, or larger than any review.')
  return { ok: true, value: readable.map((content) => new TextDecoder().decode(content)) }
}
