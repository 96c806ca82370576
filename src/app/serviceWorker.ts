/** Whether a newer version has come to this device while this page is open. */
let isNewerHere = false
const listeners = new Set<() => void>()

/** For `useSyncExternalStore`. */
export const newerVersion = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  isHere: (): boolean => isNewerHere,
}

/** Keeps the whole app on the device, so that it works offline. A page that is open goes on as it is until it is loaded again. */
export const keepOffline = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  let isKept = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first version that is kept is the one that this page is of.
    isNewerHere = isKept
    isKept = true
    for (const listener of listeners) listener()
  })
  // Without it the app works all the same, only not offline; "About" says so.
  navigator.serviceWorker.register('./sw.js').catch(() => undefined)
}
