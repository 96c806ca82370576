import { defineConfig } from '@playwright/test'
import browserTests from '../browser/playwright.config'

/** `npm run pictures`: makes the README's pictures from the built app, with the browser of the tests. */
export default defineConfig({
  ...browserTests,
  testDir: '.',
  testMatch: 'pictures.ts',
  globalSetup: '../browser/globalSetup.ts',
  use: { ...browserTests.use, viewport: { width: 1120, height: 760 }, deviceScaleFactor: 1 },
})
