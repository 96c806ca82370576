import { showToast } from '../ui/toasts'

const offerUpdate = (waiting: ServiceWorker): void =>
  showToast('A new version is ready. Your answers stay as they are.', {
    label: 'Use it now',
    run: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
      waiting.postMessage('activate-update')
    },
  })

/** Keeps the whole app on the device, so that it works offline; an update waits until the user takes it. */
export const watchForUpdates = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
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
