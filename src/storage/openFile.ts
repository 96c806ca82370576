import type { Pack } from '../core/content/pack'
import { parsePack } from '../core/content/parsePack'
import { refuse, type Problem } from '../core/content/problem'
import { largestFileBytes, parseJson, parseReviewFile, type ReviewCopy } from './reviewFile'

/** What a file that somebody opened turned out to be. */
export type OpenedFile =
  | { readonly kind: 'review'; readonly copy: ReviewCopy }
  | { readonly kind: 'pack'; readonly pack: Pack }
  /** `name` is the file's, `problems` say what is wrong and where. Nothing was changed. */
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }

const looksLike = (json: unknown, field: string): boolean => typeof json === 'object' && json !== null && field in json

/** Reads a review file or a pack. Never throws, and changes nothing. */
export const openFile = async (file: File): Promise<OpenedFile> => {
  const refused = (problems: readonly Problem[]): OpenedFile => ({ kind: 'refused', name: file.name, problems })
  if (file.size > largestFileBytes) return refused(refuse(`The file has ${Math.round(file.size / 1024 / 1024)} MB. A review has far less than 1 MB, so files over 20 MB are not read.`).problems)
  if (file.size === 0) return refused(refuse('The file is empty.').problems)
  const text = await file.text().catch(() => null)
  if (text === null) return refused(refuse('The file could not be read. It may have been moved, or is on a drive that is not there any more.').problems)
  const json = parseJson(text)
  if (!json.ok) return refused(json.problems)
  if (looksLike(json.value, 'format')) {
    const copy = parseReviewFile(json.value)
    return copy.ok ? { kind: 'review', copy: copy.value } : refused(copy.problems)
  }
  if (looksLike(json.value, 'questions')) {
    const pack = parsePack(json.value)
    return pack.ok ? { kind: 'pack', pack: pack.value } : refused(pack.problems)
  }
  return refused(refuse('This is neither a review that was saved by Unannounced nor a checklist (pack).').problems)
}
