import type { Pack } from '../core/content/pack'
import { parseJson } from '../core/content/parseJson'
import { parsePack } from '../core/content/parsePack'
import { refuse, type Parsed, type Problem } from '../core/content/problem'
import { largestFileBytes, largestMegabytes } from './fileLimits'
import { isPdf, openPdfAttachment, pdfMarkBytes } from './pdfAttachment'
import { isProtected, readProtected } from './protectedFile'
import { beginsAsReviewFile } from './reviewFile'
import { parseReviewFile, type ReadReviewFile } from './readReviewFile'
import { isSessionFile, parseSessionFile, type ReadSessionFile } from './sessionFile'

/** What a file that somebody opened turned out to be; a review may have come in a PDF. */
export type OpenedFile =
  | ({ readonly kind: 'review' } & ReadReviewFile)
  | { readonly kind: 'pack'; readonly pack: Pack }
  | ({ readonly kind: 'session' } & ReadSessionFile)
  /** What it holds shows once its passphrase is known, see `unprotect`. */
  | { readonly kind: 'protected'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `name` is the file's, `problems` say what is wrong and where. Nothing was changed. */
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }

type Opened = Exclude<OpenedFile, { readonly kind: 'refused' }>

const looksLike = (json: unknown, field: string): boolean => typeof json === 'object' && json !== null && field in json

const neither = 'This is neither a review or a session that was saved by Unannounced, nor a checklist (pack).'

const openJson = (text: string): Parsed<Opened> => {
  if (!/^\s*[{[]/.test(text)) return refuse(neither)
  const json = parseJson(text)
  if (!json.ok) return json
  if (isSessionFile(json.value)) {
    const session = parseSessionFile(json.value)
    return session.ok ? { ok: true, value: { kind: 'session', ...session.value } } : session
  }
  if (looksLike(json.value, 'format')) {
    const review = parseReviewFile(json.value)
    return review.ok ? { ok: true, value: { kind: 'review', ...review.value } } : review
  }
  if (looksLike(json.value, 'questions')) {
    const pack = parsePack(json.value)
    return pack.ok ? { ok: true, value: { kind: 'pack', pack: pack.value } } : pack
  }
  return refuse(neither)
}

const open = async (file: File): Promise<Parsed<Opened>> => {
  if (file.size === 0) return refuse('The file is empty.')
  const isTooLarge = file.size > largestFileBytes
  const bytes = await (isTooLarge ? file.slice(0, pdfMarkBytes) : file).arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (bytes === null)
    return refuse('The file could not be read. It may have been moved, or is on a drive that is not there any more.')
  if (isTooLarge) {
    const size = `${Math.ceil(file.size / 1024 / 1024)} MB`
    return refuse(
      isPdf(bytes)
        ? `The PDF has ${size}. A PDF that was made by Unannounced has far less, so files over ${largestMegabytes} MB are not read.`
        : `The file has ${size}. A review of 60 questions has less than 1 MB, so files over ${largestMegabytes} MB are not read.`,
    )
  }
  if (isProtected(bytes)) {
    const read = readProtected(bytes)
    return read.ok ? { ok: true, value: { kind: 'protected', bytes } } : read
  }
  return isPdf(bytes)
    ? openPdfAttachment(bytes, beginsAsReviewFile, openJson)
    : openJson(new TextDecoder().decode(bytes))
}

/** Reads a review file, the review in a PDF, or a pack. Never throws, and changes nothing. */
export const readFile = async (file: File): Promise<OpenedFile> => {
  const opened = await open(file)
  return opened.ok ? opened.value : { kind: 'refused', name: file.name, problems: opened.problems }
}

/** Reads what came out of a protected file, as if it had never been protected. It cannot be larger than the file, whose size was checked. */
export const openText = (name: string, text: string): OpenedFile => {
  const opened = openJson(text)
  return opened.ok ? opened.value : { kind: 'refused', name, problems: opened.problems }
}
