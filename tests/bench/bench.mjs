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

const ms = (time) => `${time.toFixed(0)} ms`.padStart(12)
/** The longest that the page was blocked: a browser tells from 50 ms on. */
const block = (time) => (time === 0 ? '< 50 ms' : `${time.toFixed(0)} ms`).padStart(12)
const heads = (...words) => words.map((word) => word.padStart(12)).join('')

const printPdf = ({ name, pages, bytes, times: { first, warm, firstBlock, warmBlock } }) =>
  console.log(
    name.padEnd(48) +
      String(pages).padStart(8) +
      `${(bytes / 1024).toFixed(0)} KB`.padStart(12) +
      ms(first) +
      ms(warm) +
      block(firstBlock) +
      block(warmBlock),
  )

const printTimes = (name, { first, warm, firstBlock, warmBlock }) =>
  console.log(name.padEnd(68) + ms(first) + ms(warm) + block(firstBlock) + block(warmBlock))

const printCompared = ({ name, ours, plain, ratios }) => {
  printTimes(name, ours)
  printTimes('  its tables alone by jsPDF and jspdf-autotable, untagged', plain)
  console.log(`  then, ours to plain, round by round: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`)
}

const { measurePdfs } = await load('./pdfInBrowser.ts')
const measured = await measurePdfs().catch((error) => {
  console.log(`\nPDFs were not measured: ${error.message}`)
  return null
})
if (measured !== null) {
  const times = heads('first', 'then', 'blocks', 'then')
  console.log(`\n${measured.browser}, from the click to the file, of the example “${measured.example}”`)
  console.log('PDF'.padEnd(48) + 'pages'.padStart(8) + heads('size') + times)
  for (const one of measured.measured) printPdf(one)
  console.log(`\n${`PDF, medians of ${measured.rounds} rounds in turns`.padEnd(68)}${times}`)
  for (const one of measured.compared) printCompared(one)
}

console.log('')
spawnSync(process.execPath, [fileURLToPath(new URL('../sizes.mjs', import.meta.url))], { stdio: 'inherit' })
