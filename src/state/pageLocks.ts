import { noPage, ownPage } from './page'

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

/** Whether a page is gone. Where the browser cannot say, it is taken to be: see `oncePageIsGone`. */
export const isPageGone = async (page: string): Promise<boolean> => {
  try {
    const held = (await locks()?.query())?.held ?? []
    return !held.some(({ name }) => name === lockOf(page))
  } catch {
    return true
  }
}

/** A page that is closed or loaded anew takes a moment to let go. */
const leavingMs = 2_000

/** Whether a page is gone, or goes within a moment. */
export const isPageGoneSoon = async (page: string): Promise<boolean> => {
  if (await isPageGone(page)) return true
  try {
    await locks()?.request(lockOf(page), { signal: AbortSignal.timeout(leavingMs) }, () => undefined)
    return true
  } catch {
    return false
  }
}
