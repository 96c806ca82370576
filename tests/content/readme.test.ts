import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packSchema } from '../../src/core/content/pack'
import { packLimits } from '../../src/core/content/packFields'
import { parseJson } from '../../src/core/content/parseJson'
import { parsePack } from '../../src/core/content/parsePack'
import { sayProblem } from '../../src/core/content/problem'
import { pack } from './builtInPack'

const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8')
const example: Readonly<Record<string, unknown>> = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'null')

const problemsWith = (...questions: readonly unknown[]): readonly string[] => {
  const parsed = parsePack({ ...pack, questions: [...pack.questions, ...questions] })
  return parsed.ok ? [] : parsed.problems.map(sayProblem)
}
const withoutWhy = Object.fromEntries(Object.entries(example).filter(([field]) => field !== 'why'))

test('the README explains every field of a pack, of a question, of a sitting and of the roles', () => {
  const { questions, sittings, roles } = packSchema.shape
  const fields = [
    packSchema.shape,
    questions.def.element.shape,
    sittings.def.innerType.def.element.shape,
    roles.def.innerType.shape,
  ].flatMap((shape) => Object.keys(shape))
  expect(fields.filter((field) => !readme.includes(`\`${field}\``))).toEqual([])
})

test("the README's example question is accepted as it stands", () => {
  expect(problemsWith(example)).toEqual([])
})

test('the README says how much a pack may hold', () => {
  const [questions, areas, sources, parts, documents, terms] = [
    packLimits.questions,
    packLimits.areas,
    packLimits.sources,
    packLimits.parts,
    packLimits.documents,
    packLimits.terms,
  ].map((count) => count.toLocaleString('en-GB'))
  expect(readme.replaceAll('\n', ' ')).toContain(
    `A pack may hold ${questions} questions in ${areas} areas, ${sources} sources of ${parts} parts each, and ${documents} documents and ${terms} terms.`,
  )
})

const problemsIn = (rest: string): readonly string[] => {
  const parsed = parseJson(`{"areas":[{"a":1${rest}`)
  return parsed.ok ? [] : parsed.problems.map(sayProblem)
}

const problemsOf = (more: object): readonly string[] => {
  const parsed = parsePack({ ...pack, questions: [...pack.questions, example], ...more })
  return parsed.ok ? [] : parsed.problems.map(sayProblem)
}

test('the README quotes problems as the app says them', () => {
  const [first] = pack.sittings ?? []
  const sitting = (id: string, ...questions: readonly string[]) => ({ ...first, id, questions })
  const said = [
    ...problemsWith(withoutWhy),
    ...problemsWith({ ...example, weight: 4 }),
    ...problemsWith({ ...example, note: '' }),
    ...problemsWith({ ...example, area: 'adult' }),
    ...problemsWith({
      ...example,
      basis: { kind: 'law', document: 'law', where: null, note: null },
    }),
    ...problemsWith(example, { ...example, short: 'Visitors again' }),
    ...problemsWith(example, { ...example, id: 'visitors-again' }),
    ...problemsOf({ sittings: [sitting('records', 'visitors', 'chronology')] }),
    ...problemsOf({
      sittings: [
        sitting('walk', 'visitors-signed-in', 'helplines-shown'),
        sitting('records', 'chronology', 'visitors-signed-in'),
      ],
    }),
    ...problemsOf({ roles: { ...pack.roles, head: 'Principal' } }),
    ...problemsIn(`${'\n'.repeat(11)}    "id"`),
    ...problemsIn(`,${'\n'.repeat(11)}    “id”`),
  ]
  expect(said).toHaveLength(12)
  expect(said.filter((sentence) => !readme.includes(`| ${sentence} |`))).toEqual([])
})
