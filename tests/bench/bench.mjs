/*
 * `npm run bench`: how long the app's own computing takes on this machine. Printed, never asserted: a time says as
 * much about the machine as about the code. What is timed without a browser is in `cases.ts`, and how many codes a camera
 * reads in `codes.ts`; what needs one, and the
 * built app, in `pdfInBrowser.ts` (making PDFs) and `front/` (what somebody waits for on the screens, beside the least
 * that a page can be). The sizes of all chunks stand below, by `tests/sizes.mjs`.
 *
 * Words after it choose what is measured, such as `npm run bench -- answers`: `core`, `codes`, `collect`, `reveal`, `first`,
 * `answers`, `screens`, `pdf`, `sizes`; none: all. `--quick`: few rounds, for daily use. A number: only checklists of so many questions.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { moduleServer } from '../support/moduleServer.mjs'

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

const server = await moduleServer()
const load = (file) => server.ssrLoadModule(fileURLToPath(new URL(file, import.meta.url)))

const words = process.argv.slice(2)
const isQuick = words.includes('--quick')
const chosenSizes = words.filter((word) => /^\d+$/.test(word)).map(Number)
const chosenParts = words.filter((word) => /^[a-z]/.test(word))
const isChosen = (part) => chosenParts.length === 0 || chosenParts.includes(part)

const measureCore = async () => {
  const { cases } = await load('./cases.ts')
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`)
  console.log(
    ''.padEnd(72) + ['first', 'median', '95 in 100'].map((head) => head.padStart(12)).join('') + 'runs'.padStart(8),
  )
  for (const one of cases()) print(measure(one))
}

const measureReading = async () => {
  const { measureCodes } = await load('./codes.ts')
  console.log('')
  measureCodes(isQuick, console.log)
}

const measureCollect = async () => {
  const { measureCollecting } = await load('./collecting.ts')
  console.log('')
  await measureCollecting(isQuick ? 2 : 5, console.log)
}

const measureReveal = async () => {
  const { measureRevealing } = await load('./revealing.ts')
  console.log('')
  await measureRevealing(console.log)
}

const ms = (time) => `${time.toFixed(0)} ms`.padStart(12)
const heads = (...words) => words.map((word) => word.padStart(12)).join('')

const printPdf = ({ name, pages, bytes, times: { first, warm, firstBlock, warmBlock } }) =>
  console.log(
    name.padEnd(48) +
      String(pages).padStart(8) +
      `${(bytes / 1024).toFixed(0)} KB`.padStart(12) +
      ms(first) +
      ms(warm) +
      ms(firstBlock) +
      ms(warmBlock),
  )

const printTimes = (name, { first, warm, firstBlock, warmBlock }) =>
  console.log(name.padEnd(68) + ms(first) + ms(warm) + ms(firstBlock) + ms(warmBlock))

const printCompared = ({ name, ours, plain, ratios }) => {
  printTimes(name, ours)
  printTimes('  its tables alone by jsPDF and jspdf-autotable, untagged', plain)
  console.log(`  then, ours to plain, round by round: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`)
}

const measurePdf = async () => {
  const { measurePdfs } = await load('./pdfInBrowser.ts')
  const measured = await measurePdfs(isQuick ? 3 : 5)
  const times = heads('first', 'then', 'blocks', 'then')
  console.log(`\n${measured.browser}, from the click to the file, of the example “${measured.example}”`)
  console.log('PDF'.padEnd(48) + 'pages'.padStart(8) + heads('size') + times)
  for (const one of measured.measured) printPdf(one)
  console.log(`\n${`PDF, medians of ${measured.rounds} rounds in turns`.padEnd(68)}${times}`)
  for (const one of measured.compared) printCompared(one)
}

const measureScreens = async () => {
  const { frontParts, measureFront } = await load('./front/front.ts')
  const parts = frontParts.filter(isChosen)
  if (parts.length === 0) return
  const thoroughness = isQuick ? { rounds: 3, answersPerRound: 6 } : { rounds: 7, answersPerRound: 12 }
  const sizes = chosenSizes.length === 0 ? [60, 600, 6000] : chosenSizes
  console.log('')
  await measureFront({ ...thoroughness, sizes }, parts, console.log)
}

const orSayWhy = async (what, measuring) => {
  try {
    await measuring()
  } catch (error) {
    console.log(`\n${what} could not be measured: ${error.message}`)
  }
}

await load('./unpackedBrowser.ts')
if (isChosen('core')) await measureCore()
if (isChosen('codes')) await orSayWhy('Codes', measureReading)
if (isChosen('collect')) await orSayWhy('Collecting', measureCollect)
if (isChosen('reveal')) await orSayWhy('A reveal', measureReveal)
await orSayWhy('The screens', measureScreens)
if (isChosen('pdf')) await orSayWhy('PDFs', measurePdf)
await server.close()
if (isChosen('sizes')) {
  console.log('')
  spawnSync(process.execPath, [fileURLToPath(new URL('../sizes.mjs', import.meta.url))], { stdio: 'inherit' })
}
