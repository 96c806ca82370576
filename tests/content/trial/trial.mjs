/*
 * `npm run trial`: how far people who read written-up schools agree with each other, and with those who wrote them up.
 * Schools: `content/written-up-schools/<school>.json`. Readings: `tests/content/trial/<form>/<school>.<n>.json`, a
 * folder for each form of the checklist. Printed, never asserted; a file with a mistake is told of and stops it.
 *
 * Words after it: the file of a checklist (`.json`) to read instead of the built-in one; names of forms; none: all.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { moduleServer } from '../../support/moduleServer.mjs'

const server = await moduleServer()
const load = (file) => server.ssrLoadModule(fileURLToPath(new URL(file, import.meta.url)))

const words = process.argv.slice(2)
const builtIn = fileURLToPath(new URL('../../../content/haringey-2008/pack.json', import.meta.url))
const packFile = words.find((word) => word.endsWith('.json')) ?? builtIn

try {
  const { readChecklist, readTrial } = await load('./reading.ts')
  const { readingFiles, schoolFiles } = await load('./files.ts')
  const { sayTrial } = await load('./sayTrial.ts')
  const pack = readChecklist({ name: packFile, text: readFileSync(packFile, 'utf8') })
  const trial = pack.value === null ? null : readTrial(pack.value, schoolFiles(), readingFiles())
  const problems = trial === null ? pack.problems : trial.problems
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem)
    process.exitCode = 1
  } else {
    for (const line of sayTrial(
      pack.value,
      trial,
      words.filter((word) => word !== packFile),
    ))
      console.log(line)
  }
} finally {
  await server.close()
}
