import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testBrowser } from './chromium'

/** A browser with a profile that outlives it. */
export interface ProfileBrowser {
  readonly page: Page
  /** Ends the browser's process from outside, in the middle of whatever it does: nothing in it is told, or can tidy up. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Whether a process is still there. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const browserProcess = async (context: BrowserContext): Promise<number> => {
  const session = await context.browser()?.newBrowserCDPSession()
  const info = await session?.send('SystemInfo.getProcessInfo')
  const pid = info?.processInfo.find(({ type }) => type === 'browser')?.id
  if (pid === undefined) throw new Error('the browser does not say which process it is')
  return pid
}

/** Opens a browser with the profile that lies in a folder. */
export const openProfile = async (folder: string): Promise<ProfileBrowser> => {
  const { channel, launchOptions } = testBrowser()
  const baseURL = process.env['APP_ADDRESS']
  const context = await chromium.launchPersistentContext(folder, {
    ...(channel !== undefined && { channel }),
    ...launchOptions,
    ...(baseURL !== undefined && { baseURL }),
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const pid = await browserProcess(context)
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      process.kill(pid, 'SIGKILL')
      await closed
      while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    close: () => context.close(),
  }
}

/** Runs with a folder for a profile, which is gone afterwards. */
export const withProfile = async (run: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'unannounced-profile-'))
  try {
    await run(folder)
  } finally {
    // What the killed browser's own helpers still write is gone with the second try.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
