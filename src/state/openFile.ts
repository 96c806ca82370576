import type { Pack } from '../core/content/pack'
import type { Problem } from '../core/content/problem'
import { readFile, openText, type OpenedFile } from '../storage/readFile'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { type ReadReviewFile } from '../storage/readReviewFile'
import type { ReadSessionFile } from '../storage/sessionFile'
import { receive, waitForPassphrase, type Received } from './incoming'
import { askedForBy } from './pointsOfView'
import { unprotectInWorker } from './protection'

export type { ReviewCopy }

/** What came of opening a file: a review was taken in, it waits for a decision, a pack can be chosen, or it was refused and nothing was changed. */
export type FileOutcome =
  /**
   * `added` is how many of its entries were new here; `isNew` says that the whole review was; `omitted` is how many entries it
   * does not hold whole. `besides` is the review here that somebody's own answers were asked for; `null`: none.
   */
  | {
      readonly kind: 'review'
      readonly id: string
      readonly isNew: boolean
      readonly added: number
      readonly omitted: number
      readonly fingerprint: ReadReviewFile['fingerprint']
      readonly besides: string | null
    }
  | { readonly kind: 'waits' }
  | { readonly kind: 'pack'; readonly pack: Pack }
  /** A facilitator's session, which was taken in; `added` is how many of its entries were new here. */
  | { readonly kind: 'session'; readonly id: string; readonly isNew: boolean; readonly added: number }
  /** A session in which this device takes part now; `session`: its number. */
  | { readonly kind: 'joined'; readonly session: number }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }

/** What a review that was received comes to, as the outcome of opening its file. */
export const outcomeOf = (
  name: string,
  { copy, fingerprint }: Pick<ReadReviewFile, 'copy' | 'fingerprint'>,
  received: Received,
): FileOutcome => {
  switch (received.kind) {
    case 'waits':
      return received
    case 'refused':
      return { kind: 'refused', name, problems: received.problems }
    case 'taken-in':
      return { kind: 'review', ...received.taken, omitted: copy.omitted.length, fingerprint, besides: askedForBy(copy) }
  }
}

/** A facilitator's session is taken in; with that for participants this device takes part. */
const receiveSession = async (name: string, { purpose, copy }: ReadSessionFile): Promise<FileOutcome> => {
  if (purpose === 'participants') {
    const { joinByCopy } = await import('./joining')
    const joined = await joinByCopy(copy)
    return joined.ok ? { kind: 'joined', session: joined.value } : { kind: 'refused', name, problems: joined.problems }
  }
  const { takeInSession } = await import('./sessionList')
  const taken = await takeInSession(copy)
  return taken.ok ? { ...taken, kind: 'session' } : { kind: 'refused', name, problems: taken.problems }
}

const outcome = async (name: string, opened: OpenedFile): Promise<FileOutcome> => {
  switch (opened.kind) {
    case 'pack':
    case 'refused':
      return opened
    case 'session':
      return receiveSession(name, opened)
    case 'protected':
      waitForPassphrase(name, opened.bytes)
      return { kind: 'waits' }
    case 'review':
      return outcomeOf(name, opened, await receive(opened))
  }
}

/**
 * Opens a file that somebody chose: a review file, a PDF with data, a protected file, a session, or a pack. A review is taken in at
 * once where that decides nothing; else it waits, see `Waiting`. A pack is handed back, to start a review with. Rejects
 * where the disk is full, or the code for it cannot be fetched.
 */
export const openFile = async (file: File): Promise<FileOutcome> => outcome(file.name, await readFile(file))

/** Opens a protected file: then it goes the way of any file. It still waits where the passphrase is wrong, or where this device could not try it. */
export const openProtected = async (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<FileOutcome | { readonly kind: 'wrong-passphrase' } | { readonly kind: 'not-tried' }> => {
  const opened = await unprotectInWorker(bytes, passphrase).catch(() => ({ kind: 'not-tried' }) as const)
  switch (opened.kind) {
    case 'wrong-passphrase':
    case 'not-tried':
      return opened
    case 'refused':
      return { kind: 'refused', name, problems: opened.problems }
    case 'text':
      return outcome(name, openText(name, opened.text))
  }
}
