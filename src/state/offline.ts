/**
 * Whether the app is kept on this device, so that it works without a connection: one of
 * - *kept* - `missing` names the files that are not, which most often is none
 * - *not-kept* - nothing is: the browser cannot, or the host did not send it whole
 */
export type OfflineState = { readonly kind: 'kept'; readonly missing: readonly string[] } | { readonly kind: 'not-kept' }

const filesMissing = (worker: ServiceWorker): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
      port1.close()
      resolve(data)
    })
    port1.start()
    worker.postMessage('what-is-missing', [port2])
  })

/** Asks what keeps the files, which first tries to fetch what is missing. Takes as long as that does. */
export const offlineState = async (): Promise<OfflineState> => {
  const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration().catch(() => undefined) : undefined
  const worker = registration?.active ?? null
  return worker === null ? { kind: 'not-kept' } : { kind: 'kept', missing: await filesMissing(worker) }
}
