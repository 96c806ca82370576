import { fetchFor, reviewAt, reviewShell, routes } from './routes'

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

/**
 * Fetches the code of all screens that go with the one that is asked for first, one after the other and in idle moments, once the
 * first is on show: from then on, no first look at one waits for its code.
 */
export const fetchTheRest = async (): Promise<void> => {
  const address = window.location.hash.replace(/^#?\/?/, '/')
  await fetchFor(address)
  const isOfReview = reviewAt(address) !== null
  const others = routes.filter(({ audience }) => (audience !== 'everybody') === isOfReview).map(({ screen }) => screen)
  for (const code of [reviewShell, ...others]) {
    await idle()
    await code.fetch()
  }
}
