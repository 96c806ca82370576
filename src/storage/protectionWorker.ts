import { protect, unprotect, type Unprotected } from './protection'

/** Protecting and opening take a second or more: this is done beside the page, which stays in use meanwhile. */

/** What the page asks for. */
export type ProtectionJob =
  | { readonly kind: 'protect'; readonly text: string; readonly passphrase: string }
  | { readonly kind: 'unprotect'; readonly file: Uint8Array<ArrayBuffer>; readonly passphrase: string }

/** What it gets: `failed` where the browser could not do it, with its words. */
export type ProtectionResult =
  | { readonly kind: 'protected'; readonly file: Uint8Array }
  | Unprotected
  | { readonly kind: 'failed'; readonly why: string }

const done = async (job: ProtectionJob): Promise<ProtectionResult> => {
  try {
    return job.kind === 'protect'
      ? { kind: 'protected', file: await protect(job.text, job.passphrase) }
      : await unprotect(job.file, job.passphrase)
  } catch (error) {
    return { kind: 'failed', why: String(error) }
  }
}

globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<ProtectionJob>) => void done(data).then((result) => globalThis.postMessage(result)),
)
