import { allFetched } from '../ui/fetched'
import { fetchFor } from './routes'

/** A moment in which the page has nothing else to do. Older browsers do not tell: then it is a while later. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve())
    else setTimeout(resolve, 500)
  })

/** Fetches the code of a screen as soon as somebody reaches for a link to it. */
export const fetchOnTheWay = (): void => {
  const reach = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a[href^="#/"]') : null
    const address = link?.getAttribute('href')?.slice(1)
    if (address !== undefined) void fetchFor(address)
  }
  document.addEventListener('pointerover', reach, { passive: true })
  document.addEventListener('focusin', reach)
}

/** The first moments belong to what is on show: who is quick has reached for a link by then, which fetches what it leads to. */
const firstMs = 4_000

/**
 * Fetches all other code, piece by piece and in idle moments, once what was asked for first is here: from then on nothing
 * waits for its code. The service worker keeps all of it in any case.
 */
export const fetchTheRest = async (): Promise<void> => {
  await fetchFor(window.location.hash.replace(/^#?\/?/, '/'))
  await new Promise((resolve) => setTimeout(resolve, firstMs))
  for (const code of allFetched) {
    if (code.isHere()) continue
    await idle()
    await code.fetch()
  }
}
