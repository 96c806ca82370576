/*
 * `npm run bench`: how long the app's own computing takes on this machine. Printed, never asserted: a time says as
 * much about the machine as about the code. What is timed without a browser is in `cases.ts`; what needs one
 * (making the PDF) has a file of its own beside it, and its lines are printed below these.
 */
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

const print = ({ name, first, median, slow, runs }) => console.log(name.padEnd(72) + milliseconds(first) + milliseconds(median) + milliseconds(slow) + String(runs).padStart(8))

const {
  module: { cases },
} = await runnerImport(fileURLToPath(new URL('./cases.ts', import.meta.url)), { configFile: false, logLevel: 'warn' })

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`)
console.log(''.padEnd(72) + ['first', 'median', '95 in 100'].map((head) => head.padStart(12)).join('') + 'runs'.padStart(8))
for (const one of cases()) print(measure(one))
