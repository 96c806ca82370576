import { refuse, type Parsed } from '../core/content/problem'

/**
 * Reads a file out of a PDF without a PDF library. A stream's dictionary never lies in a compressed object, so the
 * streams marked `/EmbeddedFile` can be found by scanning, also after other programs have saved the PDF again.
 * PDFs that are encrypted cannot be read in this way.
 */

/** A review inflates to far below this, together with those that it replaced; what inflates further is not one. */
const largestMegabytes = 20
const largestBytes = largestMegabytes * 1024 * 1024

/** More files than this are in no PDF that this app reads; the last ones are looked at. */
const mostFiles = 100

/** So many characters tell whether a file is the one that is wanted. */
const beginningLength = 200

/** Each byte as a character, so that offsets in the text are offsets in the bytes. */
const asText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Among so many bytes from the first a PDF says that it is one. */
export const pdfMarkBytes = 1029

/** Whether these are the first bytes of a PDF. Something may stand before its mark, but nothing that begins as JSON does. */
export const isPdf = (bytes: Uint8Array): boolean => /^(?!\s*[[{])[^]{0,1024}?%PDF-/.test(asText(bytes.subarray(0, pdfMarkBytes)))

interface EmbeddedStream {
  readonly dictionary: string
  /** Where its data begins. */
  readonly start: number
  /** Where it may end: the first at which it can be read. Empty where the file was cut short before its end. */
  readonly ends: readonly number[]
}

/** A stream ends after the length that its dictionary says; where that is written elsewhere, or is wrong, before `endstream` and a line break. */
const endsOf = (text: string, dictionary: string, start: number): readonly number[] => {
  const said = /\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1]
  const end = text.indexOf('endstream', start)
  if (end === -1) return []
  const lineBreak = /\r?\n$|\r$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0
  return [...new Set([...(said === undefined ? [] : [start + Number(said)]), end - lineBreak, end - Math.min(lineBreak, 1), end])].filter((each) => each <= text.length)
}

/** The embedded files, as they stand in the PDF. */
const embeddedStreams = (text: string): readonly EmbeddedStream[] =>
  [...text.matchAll(/\/EmbeddedFile(?![\w#-])/g)].slice(-mostFiles).flatMap(({ index }): readonly EmbeddedStream[] => {
    const from = text.lastIndexOf('obj', index)
    const stream = /stream\r?\n/g
    stream.lastIndex = index
    const found = stream.exec(text)
    if (found === null) return []
    const dictionary = text.slice(from, found.index)
    const start = stream.lastIndex
    return dictionary.includes('endobj') ? [] : [{ dictionary, start, ends: endsOf(text, dictionary, start) }]
  })

/** What came of reading: one of - *read* - *other*, another file than the one that is wanted - *damaged* - *too-large*, read no further than the limit. */
type Content = { readonly kind: 'read'; readonly text: string } | { readonly kind: 'other' | 'damaged' | 'too-large' }

type IsWanted = (beginning: string) => boolean

/** Reads no more than so many bytes, and no more than the beginning of what is not wanted. */
const readText = async (stream: ReadableStream<BufferSource>, isWanted: IsWanted, mostBytes: number): Promise<Content> => {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  let isTold = false
  const reader = stream.getReader()
  const stop = async (kind: 'other' | 'too-large'): Promise<Content> => {
    await reader.cancel()
    return { kind }
  }
  try {
    for (;;) {
      const { done, value } = await reader.read()
      text += value === undefined ? decoder.decode() : decoder.decode(value, { stream: true })
      bytes += value?.byteLength ?? 0
      if (!isTold && (done || text.length >= beginningLength)) {
        if (!isWanted(text.slice(0, beginningLength))) return await stop('other')
        isTold = true
      }
      if (bytes > mostBytes) return await stop('too-large')
      if (done) return { kind: 'read', text }
    }
  } catch {
    return { kind: 'damaged' }
  }
}

const contentOf = async (bytes: Uint8Array<ArrayBuffer>, { dictionary, start, ends }: EmbeddedStream, isWanted: IsWanted, mostBytes: number): Promise<Content> => {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '') ?? ''
  if (filter !== '' && filter !== '/FlateDecode') return { kind: 'damaged' }
  for (const end of ends) {
    const data = new Blob([bytes.subarray(start, end)]).stream()
    const content = await readText(filter === '' ? data : data.pipeThrough(new DecompressionStream('deflate')), isWanted, mostBytes)
    if (content.kind !== 'damaged') return content
  }
  return { kind: 'damaged' }
}

/**
 * The texts of the files inside a PDF that begin as is wanted, the latest first: a program that saves a change may leave
 * what it replaced where it was. Or why there is none to read, as a sentence.
 */
export const readPdfAttachments = async (bytes: Uint8Array<ArrayBuffer>, isWanted: IsWanted): Promise<Parsed<readonly string[]>> => {
  const text = asText(bytes)
  const texts: string[] = []
  const kinds = new Set<Content['kind']>()
  let bytesLeft = largestBytes
  for (const stream of [...embeddedStreams(text)].reverse()) {
    const content = await contentOf(bytes, stream, isWanted, bytesLeft)
    kinds.add(content.kind)
    if (content.kind === 'too-large') break
    if (content.kind !== 'read') continue
    texts.push(content.text)
    bytesLeft -= content.text.length
  }
  if (texts.length > 0) return { ok: true, value: texts }
  if (kinds.has('too-large')) return refuse(`What is inside this PDF unpacks to more than ${largestMegabytes} MB. No review does, so it was not read any further.`)
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(text)) {
    return refuse('This PDF is encrypted, so the review in it cannot be read. Open the PDF as it was before it was protected, or a review file.')
  }
  if (kinds.has('damaged')) return refuse('The file inside this PDF is damaged. Open another copy of the PDF, or a review file.')
  if (kinds.has('other')) return refuse('The file inside this PDF is not a review that was saved by Unannounced.')
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return refuse('This PDF was cut short: its end is missing. Open another copy of it.')
  return refuse('This PDF holds no review. PDFs made “without data” hold none; nor do PDFs that were printed to a new PDF or scanned.')
}
