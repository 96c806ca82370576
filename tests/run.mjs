/*
 * `npm test`: everything, in an order that finds cheap faults first. A step that fails does not stop those that do
 * not depend on it. The last line says "N passed, N failed": the tests of Vitest and Playwright, and each other step
 * (types, lint, build, sizes) that failed counts as one failure.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = join(root, 'node_modules', '.cache', 'test-results')
const vitestResults = join(results, 'vitest.json')
const playwrightResults = join(results, 'playwright.json')

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A file of tests that could not be loaded has no tests that failed: it counts as one. */
const countVitest = () => {
  const report = readJson(vitestResults)
  if (report === null) return null
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length }
}

const countPlaywright = () => {
  const report = readJson(playwrightResults)
  return report === null
    ? null
    : { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
}

/** Each step of a round runs beside the others: none of them can use two processors by itself. */
const rounds = [
  [
    { name: 'types', command: 'tsc -b' },
    { name: 'lint, import walls and format', command: 'npm run --silent lint' },
    { name: 'build', command: 'vite build --configLoader runner' },
  ],
  [{ name: 'size budgets', command: 'node tests/sizes.mjs', needs: 'build' }],
  [
    {
      name: 'unit and component tests',
      command: `vitest run --configLoader runner --reporter=default --reporter=json --outputFile.json="${vitestResults}"`,
      count: countVitest,
    },
  ],
  [
    {
      name: 'browser tests',
      command: 'playwright test --config tests/browser/playwright.config.ts --reporter=list,json',
      needs: 'build',
      count: countPlaywright,
    },
  ],
]

const environment = {
  ...process.env,
  NO_COLOR: '1',
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightResults,
}
// Some terminals and CI services ask for colours by this, which would contradict the line above.
delete environment.FORCE_COLOR

/** Runs a command, with what it prints below its name: at once where it runs alone, otherwise when it has ended. */
const run = (name, command, isAlone) =>
  new Promise((resolve) => {
    const title = `\n== ${name}\n`
    if (isAlone) process.stdout.write(title)
    const child = spawn(command, { cwd: root, env: environment, shell: true, stdio: isAlone ? 'inherit' : 'pipe' })
    const printed = []
    child.stdout?.on('data', (part) => printed.push(part))
    child.stderr?.on('data', (part) => printed.push(part))
    const end = (isFine) => {
      if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(title), ...printed]))
      resolve(isFine)
    }
    child.once('error', () => end(false))
    child.once('close', (code) => end(code === 0))
  })

/** What a step adds to the last line. A step of tests that ends badly without a test that failed, or that ran none, is a failure itself. */
const outcome = (isFine, count) => {
  if (count === undefined) return { passed: 0, failed: isFine ? 0 : 1 }
  const counted = count() ?? { passed: 0, failed: 0 }
  const isSilent = counted.failed === 0 && (!isFine || counted.passed === 0)
  return isSilent ? { ...counted, failed: 1 } : counted
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const begun = performance.now()
const outcomes = []
for (const steps of rounds) {
  const ended = steps.map(async ({ name, command, needs, count }) => {
    const started = performance.now()
    const isBlocked = outcomes.some((earlier) => earlier.name === needs && earlier.failed > 0)
    if (isBlocked) console.log(`\n== ${name}\nnot run: it needs the step "${needs}"`)
    const isFine = !isBlocked && (await run(name, command, steps.length === 1))
    return { name, seconds: (performance.now() - started) / 1000, ...outcome(isFine, count) }
  })
  outcomes.push(...(await Promise.all(ended)))
}

const total = (key) => outcomes.reduce((sum, one) => sum + one[key], 0)

console.log('\n== summary')
for (const { name, seconds, passed, failed } of outcomes) {
  const tests = passed > 0 ? `${passed} passed` : ''
  console.log(
    `${name.padEnd(26)}${`${seconds.toFixed(1)} s`.padStart(8)}   ${[failed === 0 ? 'ok' : `${failed} FAILED`, tests].filter(Boolean).join(', ')}`,
  )
}
console.log(`${'all'.padEnd(26)}${`${((performance.now() - begun) / 1000).toFixed(1)} s`.padStart(8)}\n`)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1
