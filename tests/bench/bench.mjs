/*
 * `npm run bench`: how long the app's own computing takes on this machine. Printed, never asserted: a time says as
 * much about the machine as about the code. What is timed without a browser is in `cases.ts`; what needs one
 * (making the PDF, in the built app) is in `pdfInBrowser.ts`. The sizes of all chunks stand below, by `tests/sizes.mjs`.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** Long enough for a steady median, short enough to be run often. */
const millisecondsPerCase = 1000

const time = (run) => {
  const started = performance.now()
  run()
  return performance.now() - started
}

/** The first call, which is what a user waits for, and the median and 95th percentile of those after it. */
const measure = ({ name, run }) => {
  const first = time(run)
  const times = []
  const end = performance.now() + millisecondsPerCase
  while (performance.now() < end || times.length < 5) times.push(time(run))
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
  return { name, first, median: at(0.5), slow: at(0.95), runs: times.length }
}

const milliseconds = (time) => `${time.toFixed(2)} ms`.padStart(12)

const print = ({ name, first, median, slow, runs }) =>
  console.log(
    name.padEnd(72) + milliseconds(first) + milliseconds(median) + milliseconds(slow) + String(runs).padStart(8),
  )

const load = async (file) =>
  (await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { configFile: false, logLevel: 'warn' })).module

const { cases } = await load('./cases.ts')

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`)
console.log(
  ''.padEnd(72) + ['first', 'median', '95 in 100'].map((head) => head.padStart(12)).join('') + 'runs'.padStart(8),
)
for (const one of cases()) print(measure(one))

const printPdf = ({ name, pages, bytes, first, warm }) =>
  console.log(
    name.padEnd(48) +
      String(pages).padStart(8) +
      `${(bytes / 1024).toFixed(0)} KB`.padStart(12) +
      `${first.toFixed(0)} ms`.padStart(12) +
      `${warm.toFixed(0)} ms`.padStart(12),
  )

const { measurePdfs } = await load('./pdfInBrowser.ts')
const measured = await measurePdfs().catch((error) => {
  console.log(`\nPDFs were not measured: ${error.message}`)
  return null
})
if (measured !== null) {
  console.log(`\n${measured.browser}, from the click to the file, of the example “${measured.example}”`)
  console.log(
    'PDF'.padEnd(48) + 'pages'.padStart(8) + ['size', 'first', 'then'].map((head) => head.padStart(12)).join(''),
  )
  for (const one of measured.measured) printPdf(one)
}

console.log('')
spawnSync(process.execPath, [fileURLToPath(new URL('../sizes.mjs', import.meta.url))], { stdio: 'inherit' })
