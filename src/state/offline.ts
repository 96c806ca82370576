import * as z from 'zod/mini'

/**
 * Whether the app is kept on this device, so that it works without a connection: one of
 * - *kept* - `missing` names the files that are not, which most often is none
 * - *not-kept* - nothing is: the browser cannot, or the host did not send it whole; or what keeps it does not say what is there
 */
export type OfflineState =
  | { readonly kind: 'kept'; readonly missing: readonly string[] }
  | { readonly kind: 'not-kept' }

/** More files than any build has. */
const missingSchema = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(10_000))

const filesMissing = (worker: ServiceWorker): Promise<readonly string[] | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      port1.close()
      const missing = missingSchema.safeParse(data)
      resolve(missing.success ? missing.data : null)
    })
    port1.start()
    worker.postMessage('what-is-missing', [port2])
  })

/** Asks what keeps the files, which first tries to fetch what is missing. Takes as long as that does. */
export const offlineState = async (): Promise<OfflineState> => {
  const registration =
    'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration().catch(() => undefined) : undefined
  const worker = registration?.active ?? null
  const missing = worker === null ? null : await filesMissing(worker)
  return missing === null ? { kind: 'not-kept' } : { kind: 'kept', missing }
}
