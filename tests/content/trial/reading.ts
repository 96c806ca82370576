import * as z from 'zod/mini'
import type { Pack } from '../../../src/core/content/pack'
import { parseJson } from '../../../src/core/content/parseJson'
import { compareVersions } from '../../../src/core/content/versionChanges'
import type { Parsed, Problem } from '../../../src/core/content/problem'
import { parsePack } from '../../../src/core/content/parsePack'
import { sayProblem } from '../../../src/core/content/problem'
import { schemaProblems } from '../../../src/core/content/schemaProblems'
import { parseWrittenUpSchool, type WrittenUpSchool } from '../../../src/core/content/writtenUpSchool'
import { answerValues } from '../../../src/core/review/answerValues'

/** What one reader answered about one written-up school. */
const readingSchema = z.strictObject({
  /** The version of the checklist that was read. */
  pack: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'should be three numbers with dots, such as 2.0.0')),
  school: z.string(),
  /** By the id of the question. */
  answers: z.record(z.string(), z.literal(answerValues)),
  /** What the reader stumbled over, by the id of the question; none where nothing. */
  doubts: z.record(z.string(), z.string()),
})

export type Reading = z.infer<typeof readingSchema>

const parseReading = (json: unknown): Parsed<Reading> => {
  const parsed = readingSchema.safeParse(json)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: schemaProblems(parsed.error, json) }
}

/** A file that was found, before anything of it is believed. `name` as people know it, below the project. */
export interface FoundFile {
  readonly name: string
  readonly text: string
}

/** Whether a reading was made with levels that a checklist has: with its own version, or with an earlier one of the same first number, since levels change with that number alone (`content/README.md`). */
const isReadFor = (pack: Pack, version: string): boolean =>
  version.split('.')[0] === pack.version.split('.')[0] && compareVersions(version, pack.version) <= 0

/** A reading with the form of the checklist that it was made with, which is its folder. */
export interface PlacedReading extends Reading {
  readonly form: string
}

export interface Trial {
  readonly schools: readonly WrittenUpSchool[]
  /** Of this version of the checklist, or of an earlier one with the same levels. */
  readonly readings: readonly PlacedReading[]
  /** How many readings were made with another version, and are left out. */
  readonly ofOtherVersions: number
  /** All that is wrong with any of the files: a sentence each, with file and place. */
  readonly problems: readonly string[]
}

/** What a file holds: `value` is `null` exactly where there are problems, each a sentence with file and place. */
interface Read<Value> {
  readonly value: Value | null
  readonly problems: readonly string[]
}

const read = <Value>(
  { name, text }: FoundFile,
  parse: (json: unknown) => Parsed<Value>,
  rules: (value: Value) => readonly Problem[],
): Read<Value> => {
  const json = parseJson(text)
  const parsed = json.ok ? parse(json.value) : json
  const problems = parsed.ok ? rules(parsed.value) : parsed.problems
  return {
    value: parsed.ok && problems.length === 0 ? parsed.value : null,
    problems: problems.map((problem) => `${name}: ${sayProblem(problem)}`),
  }
}

/** The checklist in a file. */
export const readChecklist = (file: FoundFile): Read<Pack> => read(file, parsePack, () => [])

const unknownQuestions = (pack: Pack, where: string, byQuestion: Readonly<Record<string, unknown>>) => {
  const known = new Set(pack.questions.map(({ id }) => id))
  return Object.keys(byQuestion)
    .filter((id) => !known.has(id))
    .map((id) => ({ where, what: `names the question "${id}", which the checklist does not have` }))
}

/** The name of a file without its folders and its ending, and the folder that it lies in. */
const placeOf = (name: string): { readonly folder: string; readonly stem: string } => {
  const [file = '', folder = ''] = name.split('/').reverse()
  return { folder, stem: file.replace(/\.json$/, '') }
}

const misnamed = (where: string, is: string, named: string): readonly Problem[] =>
  is === named ? [] : [{ where, what: `is "${is}", but the file is named after "${named}"` }]

/** Written-up schools and readings of them, each checked against its schema, the checklist and each other. */
export const readTrial = (pack: Pack, schoolFiles: readonly FoundFile[], readingFiles: readonly FoundFile[]): Trial => {
  const schools = schoolFiles.map((file) =>
    read(file, parseWrittenUpSchool, ({ id, questions }) => [
      ...misnamed('id', id, placeOf(file.name).stem),
      ...unknownQuestions(pack, 'questions', questions),
    ]),
  )
  // By the names of files: a school with a mistake is told of once, and not again by each reading of it.
  const writtenUp = new Set(schoolFiles.map(({ name }) => placeOf(name).stem))
  const readings = readingFiles.map((file) => {
    const { folder: form, stem } = placeOf(file.name)
    const { value, problems } = read(file, parseReading, ({ pack: version, school, answers, doubts }) => [
      ...misnamed('school', school, stem.replace(/\.\d+$/, '')),
      ...(writtenUp.has(school) ? [] : [{ where: 'school', what: `is "${school}", which is not written up` }]),
      ...(isReadFor(pack, version)
        ? [...unknownQuestions(pack, 'answers', answers), ...unknownQuestions(pack, 'doubts', doubts)]
        : []),
    ])
    return { value: value === null ? null : { ...value, form }, problems }
  })
  const sound = readings.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    schools: schools.flatMap(({ value }) => (value === null ? [] : [value])),
    readings: sound.filter((reading) => isReadFor(pack, reading.pack)),
    ofOtherVersions: sound.filter((reading) => !isReadFor(pack, reading.pack)).length,
    problems: [...schools, ...readings].flatMap(({ problems }) => problems),
  }
}
