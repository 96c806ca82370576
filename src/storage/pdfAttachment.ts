import { refuse, type Parsed } from '../core/content/problem'
import { largestFileBytes, largestMegabytes } from './fileLimits'

/**
 * Reads a file out of a PDF without a PDF library. A stream's dictionary never lies in a compressed object, so the
 * streams marked `/EmbeddedFile` can be found by scanning, also after other programs have saved the PDF again.
 * PDFs that are encrypted cannot be read in this way.
 */

/** More files than this are in no PDF that this app reads; the last ones are looked at. */
export const mostFiles = 100

/** So many files that begin as is wanted are read in full: a program that saves a change may leave the one that it replaced, but not many. */
export const mostRead = 5

/** So many characters tell whether a file is the one that is wanted. */
const beginningLength = 200

/** A stream's dictionary has some hundred characters. One of many millions could be made so that searching it takes hours. */
const longestDictionary = 4_000

/** So many bytes are taken out of the PDF at a time. */
const pieceBytes = 16 * 1024

/** Each byte as a character, so that offsets in the text are offsets in the bytes. */
const asText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Among so many bytes from the first a PDF says that it is one. */
export const pdfMarkBytes = 1029

/** Whether these are the first bytes of a PDF. Something may stand before its mark, but nothing that begins as JSON does. */
export const isPdf = (bytes: Uint8Array): boolean =>
  /^(?!\s*[[{])[^]{0,1024}?%PDF-/.test(asText(bytes.subarray(0, pdfMarkBytes)))

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
  return [
    ...new Set([
      ...(said === undefined ? [] : [start + Number(said)]),
      end - lineBreak,
      end - Math.min(lineBreak, 1),
      end,
    ]),
  ].filter((each) => each <= text.length)
}

/** The stream whose dictionary holds this place. */
const streamAround = (text: string, at: number): EmbeddedStream | null => {
  const before = text.slice(Math.max(0, at - longestDictionary), at)
  const stream = /stream\r?\n/.exec(text.slice(at, at + longestDictionary))
  if (stream === null) return null
  const dictionary = text.slice(at - before.length + Math.max(0, before.lastIndexOf('obj')), at + stream.index)
  const start = at + stream.index + stream[0].length
  return dictionary.includes('endobj') ? null : { dictionary, start, ends: endsOf(text, dictionary, start) }
}

/** The embedded files, the last in the PDF first. */
function* embeddedStreams(text: string): Generator<EmbeddedStream> {
  const mark = '/EmbeddedFile'
  let files = 0
  for (
    let at = text.lastIndexOf(mark);
    at >= 0 && files < mostFiles;
    at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)
  ) {
    if (/[\w#-]/.test(text.charAt(at + mark.length))) continue
    files += 1
    const stream = streamAround(text, at)
    if (stream !== null) yield stream
  }
}

/** What came of reading: one of - *read* - *other*, another file than the one that is wanted - *damaged* - *too-large*, read no further than the limit. */
type Content = { readonly kind: 'read'; readonly text: string } | { readonly kind: 'other' | 'damaged' | 'too-large' }

type IsWanted = (beginning: string) => boolean

/** How many bytes may still be taken out of a PDF, and how many they may still come to. */
interface Allowance {
  packed: number
  unpacked: number
}

const isSpent = ({ packed, unpacked }: Allowance): boolean => packed < 0 || unpacked < 0

/** The bytes, a piece at a time, as far as they are asked for. */
const inPieces = (bytes: Uint8Array<ArrayBuffer>, allowance: Allowance): ReadableStream<BufferSource> => {
  let at = 0
  return new ReadableStream<BufferSource>({
    pull: (controller) => {
      const piece = bytes.slice(at, at + pieceBytes)
      at += pieceBytes
      allowance.packed -= piece.length
      if (isSpent(allowance) || piece.length === 0) return controller.close()
      controller.enqueue(piece)
    },
  })
}

/** Reads no more than is allowed, and no more than the beginning of what is not wanted. */
const readText = async (
  stream: ReadableStream<BufferSource>,
  isWanted: IsWanted,
  allowance: Allowance,
): Promise<Content> => {
  const decoder = new TextDecoder()
  let text = ''
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
      allowance.unpacked -= value?.byteLength ?? 0
      if (isSpent(allowance)) return await stop('too-large')
      if (!isTold && (done || text.length >= beginningLength)) {
        if (!isWanted(text.slice(0, beginningLength))) return await stop('other')
        isTold = true
      }
      if (done) return { kind: 'read', text }
    }
  } catch {
    return { kind: isSpent(allowance) ? 'too-large' : 'damaged' }
  }
}

const contentOf = async (
  bytes: Uint8Array<ArrayBuffer>,
  { dictionary, start, ends }: EmbeddedStream,
  isWanted: IsWanted,
  allowance: Allowance,
): Promise<Content> => {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '') ?? ''
  if (filter !== '' && filter !== '/FlateDecode') return { kind: 'damaged' }
  for (const end of ends) {
    const data = inPieces(bytes.subarray(start, end), allowance)
    const content = await readText(
      filter === '' ? data : data.pipeThrough(new DecompressionStream('deflate')),
      isWanted,
      allowance,
    )
    if (content.kind !== 'damaged') return content
  }
  return { kind: 'damaged' }
}

/** Why there is nothing to read in a PDF, by what came of its files. */
const refusePdf = (text: string, kinds: ReadonlySet<Content['kind']>): Parsed<never> => {
  if (kinds.has('too-large'))
    return refuse(
      `What is inside this PDF unpacks to more than ${largestMegabytes} MB. No review does, so it was not read any further.`,
    )
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(text)) {
    return refuse(
      'This PDF is encrypted, so the review in it cannot be read. Open the PDF as it was before it was protected, or a review file.',
    )
  }
  if (kinds.has('damaged'))
    return refuse('The file inside this PDF is damaged. Open another copy of the PDF, or a review file.')
  if (kinds.has('other')) return refuse('The file inside this PDF is not a review that was saved by Unannounced.')
  if (!/%%EOF\s*$/.test(text.slice(-1024)))
    return refuse('This PDF was cut short: its end is missing. Open another copy of it.')
  return refuse(
    'This PDF holds no review. PDFs made “without data” hold none; nor do PDFs that were printed to a new PDF or scanned.',
  )
}

/**
 * Opens the latest file inside a PDF that begins as is wanted, since a program that saves a change may leave what it
 * replaced where it was. Where it cannot be opened the ones before it are tried, some of them. Or why there is none, as
 * a sentence: of several that cannot be opened, what is wrong with the latest.
 */
export const openPdfAttachment = async <Value>(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: IsWanted,
  open: (text: string) => Parsed<Value>,
): Promise<Parsed<Value>> => {
  const text = asText(bytes)
  const kinds = new Set<Content['kind']>()
  const allowance = { packed: largestFileBytes, unpacked: largestFileBytes }
  let refused: Parsed<Value> | null = null
  let read = 0
  for (const stream of embeddedStreams(text)) {
    const content = await contentOf(bytes, stream, isWanted, allowance)
    kinds.add(content.kind)
    if (content.kind === 'too-large') break
    if (content.kind !== 'read') continue
    const opened = open(content.text)
    if (opened.ok) return opened
    refused ??= opened
    read += 1
    if (read === mostRead) break
  }
  return refused ?? refusePdf(text, kinds)
}
