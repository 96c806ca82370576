/*
 * Size budgets, of what is sent: gzip, 1 KB being 1,000 bytes. Run after a build: `npm run build && node tests/sizes.mjs`.
 * - first load: the JavaScript and CSS that index.html asks for before anything is done. The checklist and the PDF
 *   code are loaded on demand and so are not in it.
 * - on top, to a stored question: what a page loads before a question of a review can be answered, and in how many files.
 * - PDF code: what making a PDF loads on top of that, in a worker, which holds all that it needs.
 * - Excel, Word, CSV and calendar: what making these loads on top of both.
 * - QR codes: what showing one and reading them by a camera loads on top of both.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const manifestFile = join(dist, '.vite', 'manifest.json')

/** 100 KB: on a slow mobile connection (1.6 Mbit/s) that is half a second. React alone is 71. */
const firstLoadBudget = 100_000
/** Storage, the checklist's and the events' schemas, scoring, the plan, and the screens themselves, in this many files. */
const questionBudget = 88_000
const questionFiles = 8
/** 200 KB: jsPDF is 125 KB; the rest is for our own drawing and tagging. */
const pdfBudget = 200_000
/** The sum of the office formats, of which each is fetched by itself: docx alone is 70 KB. */
const exportBudget = 150_000
/** What reads them is 14 KB, what makes them 6; the rest is the camera. */
const codesBudget = 30_000

if (!existsSync(manifestFile)) {
  console.error('dist/ is not there: run "npm run build" first')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))

/** A chunk and all that it imports at once. */
const withImports = (name, seen = new Set()) => {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const imported of manifest[name].imports ?? []) withImports(imported, seen)
  return seen
}

const filesOf = (names) =>
  [...new Set([...names].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]))].filter((file) =>
    /\.(?:js|css)$/.test(file),
  )

const gzipSize = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
const total = (files) => files.reduce((sum, file) => sum + gzipSize(file), 0)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry)
/** What the page asks for beside them: the script that has a review's code fetched while this is on the way. */
const ahead = readdirSync(join(dist, 'assets'))
  .filter((file) => file.startsWith('ahead-'))
  .map((file) => `assets/${file}`)
const firstLoad = [...filesOf(withImports(entry)), ...ahead]
/** What a stored question needs beyond the first load: the chunk of a review with all that it imports. */
const questionCode = filesOf(
  withImports(Object.keys(manifest).find((name) => manifest[name].name === 'review')),
).filter((file) => !firstLoad.includes(file))
/** What has to be fetched, beyond the first load, for what a folder, or a file of it, does on demand. */
const onDemandOf = (folder) =>
  filesOf(
    Object.keys(manifest)
      .filter((name) => name.startsWith(folder) && manifest[name].isDynamicEntry)
      .flatMap((name) => [...withImports(name)]),
  ).filter((file) => !firstLoad.includes(file))
/** Workers are no chunks: they stand with the assets of whatever starts them. */
const workers = [...new Set(Object.values(manifest).flatMap(({ assets = [] }) => assets))].filter((file) =>
  file.endsWith('.js'),
)
const pdfCode = workers.filter((file) => file.startsWith('assets/pdfWorker-'))
const exportCode = onDemandOf('src/export/').filter((file) => !questionCode.includes(file))
const codesCode = ['src/ui/CodeCamera', 'src/ui/QrPicture']
  .flatMap(onDemandOf)
  .filter((file, at, all) => !questionCode.includes(file) && all.indexOf(file) === at)
const onDemand = [...filesOf(Object.keys(manifest)), ...workers].filter(
  (file) => ![...firstLoad, ...questionCode, ...pdfCode, ...exportCode, ...codesCode].includes(file),
)

const groups = [
  { name: 'First load', files: firstLoad, budget: firstLoadBudget },
  { name: 'On top, to a stored question', files: questionCode, budget: questionBudget },
  { name: 'PDF code', files: pdfCode, budget: pdfBudget },
  { name: 'Excel, Word, CSV and calendar', files: exportCode, budget: exportBudget },
  { name: 'QR codes', files: codesCode, budget: codesBudget },
  { name: 'Other, on demand', files: onDemand, budget: null },
]

const isOver = ({ files, budget }) => budget !== null && total(files) > budget

const line = (name, size, budget = '') => console.log(`  ${name.padEnd(48)}${size.padStart(12)}${budget.padStart(14)}`)

line('gzip', 'size', 'budget')
for (const group of groups) {
  line(group.name, kilobytes(total(group.files)), group.budget === null ? '-' : kilobytes(group.budget))
  for (const file of [...group.files].sort((a, b) => gzipSize(b) - gzipSize(a)))
    line(`  ${file}`, kilobytes(gzipSize(file)))
}

/** What the service worker keeps for use without a connection: as it is stored, not as it is sent. */
const offlineBytes = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && !file.parentPath.includes('.vite'))
  .reduce((sum, file) => sum + readFileSync(join(file.parentPath, file.name)).length, 0)
line('All files, unpacked', kilobytes(offlineBytes), '-')

const over = groups.filter(isOver)
for (const { name, files, budget } of over) console.error(`${name} is ${total(files) - budget} bytes over its budget.`)
if (questionCode.length > questionFiles)
  console.error(`A stored question comes in ${questionCode.length} files more, not in ${questionFiles}.`)
process.exitCode = over.length + Math.max(0, questionCode.length - questionFiles) === 0 ? 0 : 1
