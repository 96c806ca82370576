import { showToast } from '../ui/toasts'

/** The update was taken in this tab: it loads again by itself. */
let isTaken = false

const offerUpdate = (waiting: ServiceWorker): void =>
  showToast('A new version is ready. Your answers stay as they are.', {
    label: 'Use it now',
    run: () => {
      isTaken = true
      waiting.postMessage('activate-update')
    },
  })

/** Keeps the whole app on the device, so that it works offline; an update waits until the user takes it. */
export const watchForUpdates = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const hadController = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isTaken) return window.location.reload()
    // Another tab took it: the parts of the old version that this tab has not loaded yet are gone.
    if (hadController) showToast('The app was updated in another tab. Load this page again to go on.', { label: 'Load again', run: () => window.location.reload() })
  })
  // Without it the app works all the same, only not offline.
  navigator.serviceWorker.register('./sw.js').then(
    (registration) => {
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null) offerUpdate(registration.waiting)
      registration.addEventListener('updatefound', () => {
        const installing = registration.installing
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed' && navigator.serviceWorker.controller !== null) offerUpdate(installing)
        })
      })
    },
    () => undefined,
  )
}
