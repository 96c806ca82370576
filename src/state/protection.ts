import type { Unprotected } from '../storage/protection'
import type { ProtectionJob, ProtectionResult } from '../storage/protectionWorker'

/** Rejects where the worker cannot be fetched, or the browser lets go of it. */
const inWorker = (job: ProtectionJob): Promise<ProtectionResult> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../storage/protectionWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<ProtectionResult>) => {
      worker.terminate()
      resolve(data)
    })
    worker.addEventListener('error', ({ message }) => {
      worker.terminate()
      reject(new Error(`protection: ${message}`))
    })
    worker.postMessage(job)
  })

/** Whether this browser works beside the page; where not, the page stands still for a second or two. */
const hasWorkers = typeof Worker !== 'undefined'

/** Protects a text with a passphrase, see `protectInWorker`. Rejects where this device cannot: too little memory, or the code cannot be fetched. */
export const protectInWorker = async (text: string, passphrase: string): Promise<Uint8Array> => {
  if (!hasWorkers) return (await import('../storage/protection')).protect(text, passphrase)
  const result = await inWorker({ kind: 'protect', text, passphrase })
  if (result.kind === 'protected') return result.file
  throw new Error(result.kind === 'failed' ? result.why : 'nothing was protected')
}

/** Opens a protected file, see `unprotectInWorker`. Rejects where this device cannot. */
export const unprotectInWorker = async (file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Unprotected> => {
  if (!hasWorkers) return (await import('../storage/protection')).unprotect(file, passphrase)
  const result = await inWorker({ kind: 'unprotect', file, passphrase })
  if (result.kind === 'failed') throw new Error(result.why)
  if (result.kind === 'protected') throw new Error('nothing was opened')
  return result
}
