import { bandIds, packSchema, type Pack } from './pack'
import { firstProblems, type Parsed, type Problem } from './problem'
import { schemaProblems } from './schemaProblems'
import { unansweredSources } from './sourceCoverage'

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

const uniqueIds = (list: string, items: readonly { readonly id: string }[]): readonly Problem[] =>
  repeated(items.map(({ id }) => id)).map((id) => ({ where: list, what: `has the id "${id}" more than once` }))

/** What holds between fields, which a schema cannot say. */
const consistencyProblems = (pack: Pack): readonly Problem[] => {
  const areaIds = new Set(pack.areas.map(({ id }) => id))
  const documentIds = new Set(pack.documents.map(({ id }) => id))
  const sourceIds = new Set(pack.sources.flatMap((source) => [source, ...(source.parts ?? [])]).map(({ id }) => id))
  const ofQuestion = pack.questions.flatMap((question): readonly Problem[] => {
    const where = `questions "${question.id}"`
    const problems: Problem[] = []
    const say = (what: string) => problems.push({ where, what })
    if (!areaIds.has(question.area)) say(`names the area "${question.area}", which the pack does not have`)
    if (question.critical !== (question.weight === 5)) say('is critical exactly where its weight is 5, and here it is not so')
    if (question.critical !== (question.today !== null)) say('needs "today" exactly where it is critical')
    if (question.actions.some((action, index) => action.from !== index)) say('needs its actions in order: from 0, 1 and 2')
    for (const reference of question.sources) {
      if (typeof reference === 'string' && !sourceIds.has(reference)) say(`names the source "${reference}", which the pack does not have`)
      if (typeof reference !== 'string' && !documentIds.has(reference.document)) say(`names the document "${reference.document}", which the pack does not have`)
    }
    return problems
  })
  return [
    ...uniqueIds('areas', pack.areas),
    ...uniqueIds('documents', pack.documents),
    ...uniqueIds('questions', pack.questions),
    ...uniqueIds('sources', pack.sources.flatMap((source) => [source, ...(source.parts ?? [])])),
    ...ofQuestion,
    ...pack.areas.filter(({ id }) => !pack.questions.some(({ area }) => area === id)).map(({ id }) => ({ where: `areas "${id}"`, what: 'has no question' })),
    ...pack.levels.filter(({ value }, index) => value !== index).map(() => ({ where: 'levels', what: 'should be in order: 0, 1, 2 and 3' })),
    ...bandProblems(pack),
    ...unansweredSources(pack).map((id) => ({ where: `sources "${id}"`, what: 'is scored, but no question answers it' })),
  ]
}

const bandProblems = ({ bands }: Pack): readonly Problem[] => {
  const problem = (what: string) => [{ where: 'bands', what }]
  if (bands.some(({ from: [, denominator] }) => denominator <= 0)) return problem('has a fraction with nothing below the line')
  if (bands.some(({ id }, index) => id !== bandIds[index])) return problem(`should be, in order: ${bandIds.join(', ')}`)
  if (bands[0]?.from[0] !== 0) return problem('should start at [0, 1]')
  const rises = bands.every(({ from: [n, d] }, index) => index === 0 || n * bands[index - 1]!.from[1] > bands[index - 1]!.from[0] * d)
  return rises ? [] : problem('should rise from band to band')
}

/**
 * A pack, or what is wrong with it and where. Refuses what breaks the schema and, in a document that keeps to it,
 * dangling references, repeated ids and scored sources that no question answers.
 */
export const parsePack = (json: unknown): Parsed<Pack> => {
  const parsed = packSchema.safeParse(json)
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error, json) }
  const problems = consistencyProblems(parsed.data)
  return problems.length > 0 ? { ok: false, problems: firstProblems(problems) } : { ok: true, value: parsed.data }
}
