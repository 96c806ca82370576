import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { devPolicy } from './src/build/devPolicy'
import { fetchAhead } from './src/build/fetchAhead'
import { serviceWorker } from './src/build/serviceWorker'

const stub = fileURLToPath(new URL('./src/build/stub.ts', import.meta.url))
const zipInPage = fileURLToPath(new URL('./src/build/zipInPage.ts', import.meta.url))

/** Tests of what is drawn on a page need a DOM; all others run without one, which shows that what they test needs none. */
const domTests = ['tests/{app,screens,ui}/**/*.test.{ts,tsx}']
/** These change what others would find: the clock, the time zone, or what the browser can do. */
const worldTests = [
  'screens/{useToday,history/oneDay,report/report,plan/dueDates,about/about}',
  'app/{errorScreen,sameTexts,shown}',
  'ui/{toasts,shareFileButton,codeCamera,codePhotoButton}',
].map((name) => `tests/${name}.test.tsx`)
/** What these test keeps nothing between two calls. */
const pureTests = ['tests/{content,core,export,golden,lint,pdf}/**/*.test.ts']

export default defineConfig({
  // Relative, so that the built app works below any path of any static host.
  base: './',
  publicDir: 'src/app/static',
  plugins: [react(), devPolicy(), fetchAhead(), serviceWorker()],
  resolve: {
    alias: [
      // jsPDF loads these to draw HTML and SVG, which this app never asks of it. Left out, they save 104 KB (gzip).
      ...['canvg', 'dompurify', 'html2canvas'].map((find) => ({ find, replacement: stub })),
      // wouter's copy of a hook that React itself has.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      // write-excel-file's own import of what packs a workbook.
      { find: '../zip/zipToArrayBuffer.js', replacement: zipInPage },
    ],
  },
  build: {
    target: 'es2022',
    // For tests/sizes.mjs, which has to know what loads what.
    manifest: true,
    // The content security policy allows no data: URLs for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What is always needed together is one file: a stored question came in ninety. Whoever needs a part of one gets all
    // of it, so each holds what some screen needs in full, and the ones above are not in those below. What the list of
    // reviews shares with a review is with what reads both: else one would bring the other along.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 5 },
            {
              name: 'checklist',
              test: /src\/core\/content\/(?!timing|versionChanges|searchSources|writtenUp)/,
              priority: 4,
            },
            // What only a ticked row of evidence needs comes with it, and with a workshop what makes and reads its codes.
            {
              name: 'controls',
              test: /src\/ui\/(?!Settling(?:Text|Date)Field|(?:use)?(?:Qr|Code|Camera)|qr|code|camera|beep)/,
              priority: 3,
            },
            {
              name: 'reading',
              test: /src\/(state\/summaries|core\/(report\/words\/words|review\/typedText)|screens\/(when|notStored|useChecklistWords))\.tsx?$/,
              priority: 2,
            },
            { name: 'review', test: /src\/screens\/(review\/ReviewShell|question\/QuestionScreen)\.tsx$/, priority: 1 },
            { name: 'cards', test: /src\/screens\/home\/ReviewCards\.tsx$/, priority: 0 },
          ],
        },
      },
    },
  },
  test: {
    // On two cores, what runs them is idle while they run: one for each core.
    maxWorkers: '100%',
    // Long enough for a machine that is busy with something else: a time that runs out should mean that a test hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // Loaded once for all of its files, which halves what these tests take.
      { extends: true, test: { name: 'pure', environment: 'node', isolate: false, include: pureTests } },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...domTests, ...pureTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          include: domTests,
          exclude: worldTests,
          setupFiles: ['tests/runComponents.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'world', environment: 'jsdom', include: worldTests, setupFiles: ['tests/runComponents.ts'] },
      },
    ],
  },
})
