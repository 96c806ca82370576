import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Pack } from '../../../src/core/content/pack'
import { sha256Of } from '../../../src/core/hashing/sha256'
import { parseReviewFile } from '../../../src/storage/readReviewFile'
import { pack } from '../builtInPack'
import { mean } from './figures'
import { readingFiles, schoolFiles } from './files'
import type { FoundFile } from './reading'
import { agreementOf, scoresOf, type ReadSchool } from './outcome'
import { readTrial } from './reading'

/** The written-up schools as far as a checklist asks: an earlier one asked less. */
const schoolsFor = ({ questions }: Pack): readonly FoundFile[] => {
  const asked = new Set(questions.map(({ id }) => id))
  return schoolFiles().map(({ name, text }) => {
    const school: { readonly questions: object } = JSON.parse(text)
    const kept = Object.entries(school.questions).filter(([id]) => asked.has(id))
    return { name, text: JSON.stringify({ ...school, questions: Object.fromEntries(kept) }) }
  })
}

/** The schools with the readings that were made with the levels of a checklist; `form`: of one form of it alone. */
const readWith = (checklist: Pack, form: string | null = null): readonly ReadSchool[] => {
  const { schools, readings, problems } = readTrial(checklist, schoolsFor(checklist), readingFiles())
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return schools.map((school) => ({
    school,
    readings: readings.filter((reading) => reading.school === school.id && (form === null || reading.form === form)),
  }))
}

const figuresIn = (read: readonly ReadSchool[]) =>
  read.map((each) => {
    const { readings: scores, reference } = scoresOf(pack, each)
    return {
      alpha: agreementOf([each]).alpha ?? 0,
      score: mean(scores.map((score) => score ?? 0)) ?? 0,
      reference: reference ?? 0,
    }
  })

const all = agreementOf(readWith(pack))
const sharesOf = [...all.shares.values()].map(
  (count) => count / [...all.shares.values()].reduce((sum, n) => sum + n, 0),
)

/** The lessons of 2008, and the questions that came after them: read by others, in other readings. */
const [lessons, added] = [readWith(pack, '2.0.0'), readWith(pack, '2.1.0')]
const read = [...lessons, ...added]
const figuresOf = [...figuresIn(lessons), ...figuresIn(added)]

test('what was read is what the checklist says today: rule, questions and levels, to the letter', () => {
  const asRead = [
    { steps: pack.rule!.steps, words: pack.rule!.words },
    pack.questions.map(({ id, text, levels }) => [id, text, levels]),
  ]
  // Another digest needs fresh readings, under another version of the checklist.
  expect(sha256Of(asRead)).toBe('07494816e9de0a2b3fd396fb74ea956c7dc7bd8e5970382645451413174e6dba')
})

test('each school was read at least three times, each time alone', () => {
  expect(read.map((each) => each.readings.length).filter((count) => count < 3)).toEqual([])
})

test('readers of a school agree: ordinal alpha is at least 0.85 in each', () => {
  expect(Math.min(...figuresOf.map(({ alpha }) => alpha))).toBeGreaterThanOrEqual(0.85)
})

test('they come to the level of the reference: correlation at least 0.88, and on average at most 0.30 of a level away', () => {
  expect(all.correlation).toBeGreaterThanOrEqual(0.88)
  expect(all.distance).toBeLessThanOrEqual(0.3)
})

test('no answer makes up more than 45% of all', () => {
  expect(Math.max(...sharesOf)).toBeLessThanOrEqual(0.45)
})

test('the score of each school is within 5 points of its reference', () => {
  expect(figuresOf.filter(({ score, reference }) => Math.abs(score - reference) > 5)).toEqual([])
})

/** As a review of version 0.1 holds it. */
const versionOne = (): Pack => {
  const file: unknown = JSON.parse(
    readFileSync(new URL('../../storage/fixtures/version-0.1/format-1-whole.review.json', import.meta.url), 'utf8'),
  )
  const opened = parseReviewFile(file)
  if (!opened.ok) throw new Error('a file of version 0.1 opens')
  return opened.value.copy.pack
}

test('every question was read, of each school that it applies to', () => {
  const unread = lessons.flatMap(({ school }) =>
    Object.keys(school.questions)
      .filter(
        (id) =>
          !read.some((each) => each.school.id === school.id && each.readings.some(({ answers }) => id in answers)),
      )
      .map((id) => `${school.id}, ${id}`),
  )
  expect(unread).toEqual([])
})

test('the README states what the trial came to, and what version 1 of the checklist came to on the same schools', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8').replaceAll('\n', ' ')
  const figure = (value: number | null): string => (value ?? 0).toFixed(2)
  const scores = (of: readonly ReadSchool[]): string =>
    figuresIn(of)
      .map(({ score, reference }) => `${score.toFixed(0)} (${reference.toFixed(0)})`)
      .join(', ')
  const before = readWith(versionOne())
  for (const said of [
    `${all.readings} readings`,
    `between ${figure(Math.min(...figuresOf.map(({ alpha }) => alpha)))} and ${figure(Math.max(...figuresOf.map(({ alpha }) => alpha)))}`,
    `correlate with the reference by ${figure(all.correlation)}`,
    `${figure(all.distance)} of a level away`,
    `${scores(lessons)} for the lessons of 2008 and ${scores(added)} for the added questions`,
    `was ${figure(agreementOf(before).distance)} of a level away and came to ${before
      .map((each) => (scoresOf(versionOne(), each).readings[0] ?? 0).toFixed(0))
      .join(', ')
      .replace(/, (\d+)$/, ' and $1')}`,
  ])
    expect(readme).toContain(said)
})
