import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { planAndAnswersReport } from '../../src/core/report/variants/planAndAnswers'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { exampleReviews, loadExample } from '../../src/state/examples'
import { reportInputOf } from '../../src/state/reportInput'
import { goldenOptions } from '../support/goldenReview'
import { dayOf } from '../support/notation'
import { saidIn } from '../lint/saidWords'

/** Words that people read once, with what they read in their place. Code keeps them: `src/ARCHITECTURE.md` has the list. */
const oldWords: readonly (readonly [RegExp, string])[] = [
  [/\bmilestones?\b/i, 'saved version'],
  [/\bpoints? of view\b/i, 'compare answers'],
  [
    /\bclaims? (?:without|lacks?|with|yet)\b|\bbacked\b|\bunbacked\b|\bbacks\b|\d claims?\b|^claims$/i,
    'answers with proof',
  ],
  [/\bcoverage\b|answered, by weight/i, 'how much is answered'],
  [/\b[Bb]ands?\b|“Mend”|^Mend(?:$|[.:])/, 'overall, needs work'],
  [/\bpriorit(?:y|ies)\b|most pressing|\(\d+ (?:now|next|then|later)\b|^Later$/i, 'when it is due'],
  [/\b(?:not|no|nothing) current\b|\bcurrent evidence\b/i, 'out of date, or details missing'],
  [/\bchallenge sheets?\b/i, 'questions for governors to ask'],
  [/\btrac(?:e|ing)[- ]a[- ]case\b/i, 'follow a case'],
  [/\bfingerprints?\b/i, 'check code'],
  [/^(?:held|weak|unknown)\b|\d (?:held|weak|unknown)\b|from being held/i, 'in place, gap, not known'],
  [/entries from its file/i, 'what it adds'],
]

const oldIn = (text: string): readonly string[] =>
  oldWords.flatMap(([old, better]) => (old.test(text) ? [`“${text.slice(0, 120)}” (say: ${better})`] : []))

/** What the schema and its problems say is read by whoever writes a pack, beside fields of these names. */
const namesFields = /^core\/content\/(?:pack|packRules)\.ts$/

const src = fileURLToPath(new URL('../../src', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.examples.tsx'))

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

describe('one vocabulary', () => {
  it('holds in all that the app says', () => {
    const found = sources
      .filter((file) => !namesFields.test(file))
      .flatMap((file) =>
        saidIn(file, readFileSync(`${src}/${file}`, 'utf8')).flatMap(({ text, line }) =>
          oldIn(text).map((old) => `${file}:${line}: ${old}`),
        ),
      )
    expect(found).toEqual([])
  })

  it('is looked for where the app says it', () => {
    const said = sources.flatMap((file) => saidIn(file, readFileSync(`${src}/${file}`, 'utf8')).map(({ text }) => text))
    expect(said.length).toBeGreaterThan(1_500)
    for (const text of ['Saved versions', 'Compare answers', 'Check code', 'saved version', 'How much is answered'])
      expect(said).toContain(text)
  })

  it.each(exampleReviews.map(({ id }) => id))('holds in every report of %s, its file name and its data', async (id) => {
    const input = reportInputOf(await loadExample(id), dayOf)
    const reports = [
      ...variants.map((variant) => buildReport(variant.id, input, goldenOptions)),
      planAndAnswersReport(input, goldenOptions),
    ]
    const texts = reports.flatMap((report) => [
      // Names of blocks, tones and shapes are not read by anybody: what is has a capital letter or a blank.
      ...textsIn(report).filter((text) => /\s|^\p{Lu}/u.test(text)),
      report.fileName.replaceAll('-', ' '),
    ])
    expect(texts.length).toBeGreaterThan(1_000)
    expect([...new Set(texts)].flatMap(oldIn)).toEqual([])
  })
})

/** Lines that explain fields of these names, and one that says of the tests what they cover. */
const isOfFields = /^\| `(?:bands|dueInWorkingDays)` \||coverage of the sources/

describe('the words of the first page and of the notes on checklists', () => {
  it.each(['README.md', 'content/README.md'])('are the same in %s', (file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    const lines = text
      .replace(/```[\s\S]*?```/g, '')
      .split('\n')
      .filter((line) => !isOfFields.test(line))
      // What stands in code or in an address is a name.
      .map((line) => line.replace(/`[^`]*`|\]\([^)]*\)/g, ''))
    expect(lines.flatMap(oldIn)).toEqual([])
  })
})
