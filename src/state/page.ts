import { newId } from './clock'

/** This page load. What is being typed belongs to the page in which it is typed. */
export const ownPage = newId()

/** What version 0.1 stored named no page. All such pages are gone: only one version of the app uses the database at a time. */
export const noPage = ''

const lockOf = (page: string): string => `unannounced/page/${page}`

const locks = (): LockManager | null => {
  try {
    // Browsers have them in secure contexts alone, and may refuse even to name them.
    return (navigator.locks as LockManager | undefined) ?? null
  } catch {
    return null
  }
}

const lock = (page: string, whileHeld: () => Promise<void>): Promise<void> | null => {
  try {
    return locks()?.request(lockOf(page), whileHeld) ?? null
  } catch {
    return null
  }
}

/** Held until the page goes, however it goes. */
if (typeof window !== 'undefined') lock(ownPage, () => new Promise(() => undefined))?.catch(() => undefined)

/**
 * Runs something once a page is gone: at once where it is, else whenever it closes or crashes. Where the browser cannot say
 * whether it is there, at once: text that is taken from a page that goes on typing comes up as two texts, and none is lost.
 */
export const oncePageIsGone = (page: string, run: () => Promise<void>): void => {
  if (page === noPage) return void run()
  let isRun = false
  const once = () => {
    isRun = true
    return run()
  }
  const waiting = lock(page, once)
  if (waiting === null) return void run()
  waiting.catch(() => (isRun ? undefined : run()))
}

/** Events that text left by another page became, by their id: which page's draft goes with them. */
const typedIn = new Map<string, string>()

/** Notes that these events are what another page was typing. */
export const noteTypedIn = (events: readonly string[], page: string): void => {
  for (const event of events) typedIn.set(event, page)
}

/** The page whose draft an event took the place of. */
export const pageOfDraft = (event: string): string => typedIn.get(event) ?? ownPage
