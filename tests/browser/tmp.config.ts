import { defineConfig } from '@playwright/test'
import { testBrowser } from './chromium'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './globalSetup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: {
    ...testBrowser(),
    // Set by the global setup before the workers read this file. A path to go to is relative: `page.goto('./#/about')`.
    baseURL: process.env['APP_ADDRESS'],
    locale: 'en-GB',
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
  },
})
