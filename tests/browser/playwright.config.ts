import { defineConfig } from '@playwright/test'
import { testBrowser } from './chromium'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './globalSetup.ts',
  // A test waits for a part of its time.
  workers: '150%',
  // Not for a second chance, since what passes at a second try counts as failed (tests/run.mjs), but for its trace: to keep one of every test takes a fifth of their time.
  retries: 1,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  // Long enough for a machine that is busy with something else: a time that runs out should mean that a test hangs.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: {
    ...testBrowser(),
    // Set by the global setup before the workers read this file. A path to go to is relative: `page.goto('./#/about')`.
    baseURL: process.env['APP_ADDRESS'],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // What glides would have to be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    // Each test has a browser profile of its own, and would fetch the whole app to keep it offline; the tests of that ask for it.
    serviceWorkers: 'block',
    trace: { mode: 'on-first-retry', screenshots: false },
  },
})
