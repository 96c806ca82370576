import * as z from 'zod/mini'
import { catch as orElse } from 'zod/mini'
import { bandIds, levelValues } from './pack'
import { packLimits } from './packFields'
import { roles as rolesSchema } from './packSittings'
import type { Problem } from './problem'
import { unansweredSources } from './sourceCoverage'

/**
 * What holds between the fields of a pack, which its schema cannot say. It is read from the JSON as far as that can be
 * read, so that it is told together with what breaks the schema; a rule that rests on a broken field is silent, since
 * the schema speaks of it.
 */

/** A field, or `undefined` where it cannot be read. */
const readable = <Value>(schema: z.ZodMiniType<Value>) => orElse(z.optional(schema), undefined)
/** A list, or `undefined` where it cannot be read or is longer than the schema takes. Of its entries each is read by itself. */
const list = <Item>(longest: number, item: z.ZodMiniType<Item>, unreadable: Item) =>
  readable(z.array(orElse(item, unreadable)).check(z.maxLength(longest)))

const thing = z.object({ id: readable(z.string()), scored: readable(z.boolean()) })

const { head, lead, governor } = rolesSchema.shape

const outlineSchema = orElse(
  z.object({
    areas: list(packLimits.areas, thing, {}),
    documents: list(packLimits.documents, thing, {}),
    // Parts that cannot be read are told from none: they are one that cannot.
    sources: list(
      packLimits.sources,
      z.object({
        ...thing.shape,
        parts: orElse(z.optional(z.array(orElse(thing, {})).check(z.maxLength(packLimits.parts))), [{}]),
      }),
      {},
    ),
    questions: list(
      packLimits.questions,
      z.object({
        id: readable(z.string()),
        area: readable(z.string()),
        weight: readable(z.literal([1, 3, 5])),
        critical: readable(z.boolean()),
        today: readable(z.nullable(z.string())),
        short: readable(z.string()),
        basis: readable(z.object({ document: readable(z.nullable(z.string())) })),
        actions: list(3, z.object({ from: readable(z.literal([0, 1, 2])), owner: readable(z.string()) }), {}),
        sources: list(
          packLimits.references,
          z.nullable(z.union([z.string(), z.object({ document: z.string() })])),
          null,
        ),
      }),
      {},
    ),
    levels: list(levelValues.length, z.object({ value: readable(z.literal(levelValues)) }), {}),
    scopes: list(
      packLimits.scopes,
      z.object({
        ...thing.shape,
        questions: readable(z.union([z.literal(['all', 'critical']), z.array(z.string())])),
        gateOnly: readable(z.boolean()),
        usual: readable(z.boolean()),
      }),
      {},
    ),
    sittings: list(
      packLimits.sittings,
      z.object({ ...thing.shape, questions: list(packLimits.sittingQuestions, z.nullable(z.string()), null) }),
      {},
    ),
    findOut: readable(z.object({ owner: readable(z.string()) })),
    roles: readable(z.object({ head: readable(head), lead: readable(lead), governor: readable(governor) })),
    bands: list(
      bandIds.length,
      z.object({ id: readable(z.enum(bandIds)), from: readable(z.tuple([z.int(), z.int()])) }),
      {},
    ),
  }),
  {},
)

type Outline = z.infer<typeof outlineSchema>
type Thing = z.infer<typeof thing>

/** What names one of these things and is none of them; nothing where one of them cannot be read, since that may be the one. */
const isDangling = (things: readonly Thing[] = [{}]): ((id: string) => boolean) => {
  const ids = new Set(things.map(({ id }) => id))
  return (id) => !ids.has(undefined) && !ids.has(id)
}

const withParts = (sources: Outline['sources']): readonly Thing[] | undefined =>
  sources?.flatMap(({ parts, ...source }) => [source, ...(parts ?? [])])

const repeatedIds = (where: string, things: readonly Thing[] = []): readonly Problem[] => {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const { id } of things) {
    if (id !== undefined && seen.has(id)) problems.push({ where, what: `has the id "${id}" more than once` })
    if (id !== undefined) seen.add(id)
  }
  return problems
}

/** Short names that boards would show alike. */
const repeatedShortNames = ({ questions = [] }: Outline): readonly Problem[] => {
  const seen = new Set<string>()
  return questions.flatMap(({ short }) => {
    if (short === undefined) return []
    const name = short.trim().toLowerCase()
    const isRepeated = seen.has(name)
    seen.add(name)
    return isRepeated ? [{ where: 'questions', what: `has the short name "${short}" more than once` }] : []
  })
}

const questionProblems = ({ areas, documents, sources, questions = [] }: Outline): readonly Problem[] => {
  const [isNoArea, isNoDocument, isNoSource] = [
    isDangling(areas),
    isDangling(documents),
    isDangling(withParts(sources)),
  ]
  return questions.flatMap(
    (
      { id, area, weight, critical, today, basis, actions = [], sources: references = [] },
      index,
    ): readonly Problem[] => {
      const where = id === undefined ? `questions, number ${index + 1}` : `questions "${id}"`
      const problems: Problem[] = []
      const say = (what: string) => problems.push({ where, what })
      if (area !== undefined && isNoArea(area)) say(`names the area "${area}", which the pack does not have`)
      if (critical !== undefined && weight !== undefined && critical !== (weight === 5))
        say('is critical exactly where its weight is 5, and here it is not so')
      if (critical !== undefined && today !== undefined && critical !== (today !== null))
        say('needs "today" exactly where it is critical')
      if (actions.length === 3 && actions.some(({ from }, place) => from !== undefined && from !== place))
        say('needs its actions in order: from 0, 1 and 2')
      for (const reference of references) {
        if (typeof reference === 'string' && isNoSource(reference))
          say(`names the source "${reference}", which the pack does not have`)
        if (typeof reference === 'object' && reference !== null && isNoDocument(reference.document))
          say(`names the document "${reference.document}", which the pack does not have`)
      }
      const rests = basis?.document ?? null
      if (rests !== null && isNoDocument(rests))
        problems.push({
          where: `${where}, basis`,
          what: `names the document "${rests}", which the pack does not have`,
        })
      return problems
    },
  )
}

const areaProblems = ({ areas = [], questions }: Outline): readonly Problem[] => {
  if (questions === undefined || questions.some(({ area }) => area === undefined)) return []
  const asked = new Set(questions.map(({ area }) => area))
  return areas.flatMap(({ id }) =>
    id === undefined || asked.has(id) ? [] : [{ where: `areas "${id}"`, what: 'has no question' }],
  )
}

const sourceProblems = ({ sources = [], questions = [] }: Outline): readonly Problem[] => {
  const asked = questions.flatMap((question) =>
    question.sources === undefined || question.sources.includes(null) ? [] : [{ sources: question.sources }],
  )
  if (questions.length === 0 || asked.length < questions.length) return []
  return unansweredSources({ sources, questions: asked }).map((id) => ({
    where: `sources "${id}"`,
    what: 'is scored, but no question answers it',
  }))
}

const bandProblems = ({ bands = [] }: Outline): readonly Problem[] => {
  const problem = (what: string) => [{ where: 'bands', what }]
  const from = bands.flatMap((band) => (band.from === undefined ? [] : [band.from]))
  if (bands.length !== bandIds.length || from.length < bands.length || bands.some(({ id }) => id === undefined))
    return []
  if (from.some(([, denominator]) => denominator <= 0)) return problem('has a fraction with nothing below the line')
  if (bands.some(({ id }, index) => id !== bandIds[index])) return problem(`should be, in order: ${bandIds.join(', ')}`)
  if (from[0]?.[0] !== 0) return problem('should start at [0, 1]')
  const rises = from.every(([n, d], index) => {
    const before = from[index - 1]
    return before === undefined || n * before[1] > before[0] * d
  })
  return rises ? [] : problem('should rise from band to band')
}

const scopeProblems = ({ scopes = [], questions }: Outline): readonly Problem[] => {
  const isNoQuestion = isDangling(questions)
  const isCritical = new Map((questions ?? []).map(({ id, critical }) => [id, critical]))
  const usual = scopes.filter((scope) => scope.usual === true)
  return [
    ...usual.slice(1).map(() => ({ where: 'scopes', what: 'has more than one that is the usual one' })),
    ...scopes.flatMap(({ id, questions: asked, gateOnly }): readonly Problem[] => {
      if (id === undefined || asked === undefined || questions === undefined) return []
      const where = `scopes "${id}"`
      const ids = typeof asked === 'string' ? [] : asked
      const hasCritical = (typeof asked === 'string' ? [...isCritical.keys()] : ids).some(
        (question) => isCritical.get(question) !== false,
      )
      return [
        ...ids
          .filter(isNoQuestion)
          .map((question) => ({ where, what: `names the question "${question}", which the pack does not have` })),
        ...(hasCritical || (asked !== 'critical' && gateOnly !== true)
          ? []
          : [{ where, what: 'rests on critical questions, and the pack has none in it' }]),
      ]
    }),
  ]
}

/** A step is carried out once: a question stands in one sitting, and once in that. */
const sittingProblems = ({ sittings = [], questions }: Outline): readonly Problem[] => {
  const isNoQuestion = isDangling(questions)
  const nameOf = (index: number): string => {
    const id = sittings[index]?.id
    return id === undefined ? `number ${index + 1}` : `"${id}"`
  }
  /** By question: which sitting was the first to name it. */
  const first = new Map<string, number>()
  return sittings.flatMap(({ id, questions: members = [] }, index): readonly Problem[] => {
    const where = id === undefined ? `sittings, number ${index + 1}` : `sittings "${id}"`
    return members.flatMap((question): readonly Problem[] => {
      if (question === null) return []
      const says = (what: string) => [{ where, what: `names the question "${question}"${what}` }]
      const before = first.get(question)
      if (before === index) return says(' more than once')
      if (before !== undefined) return says(`, which the sitting ${nameOf(before)} has already`)
      first.set(question, index)
      return isNoQuestion(question) ? says(', which the pack does not have') : []
    })
  })
}

/** Whoever a plan speaks of owns some action of it. Where an owner cannot be read, that may be the one. */
const roleProblems = ({ roles = {}, questions = [{}], findOut }: Outline): readonly Problem[] => {
  const owners = new Set([
    findOut?.owner,
    ...questions.flatMap(({ actions = [{}] }): readonly (string | undefined)[] => actions.map(({ owner }) => owner)),
  ])
  return Object.entries(roles).flatMap(([role, name]) =>
    name === undefined || owners.has(undefined) || owners.has(name)
      ? []
      : [{ where: `roles, ${role}`, what: `is "${name}", but no action has this owner` }],
  )
}

/** What breaks a rule between fields, and where. */
export const packRules = (json: unknown): readonly Problem[] => {
  const outline = z.parse(outlineSchema, json)
  const { areas, documents, sources, scopes, sittings, questions, levels = [] } = outline
  return [
    ...repeatedIds('areas', areas),
    ...repeatedIds('documents', documents),
    ...repeatedIds('questions', questions),
    ...repeatedIds('scopes', scopes),
    ...repeatedIds('sittings', sittings),
    ...repeatedShortNames(outline),
    ...repeatedIds('sources', withParts(sources)),
    ...questionProblems(outline),
    ...areaProblems(outline),
    ...levels.flatMap(({ value }, index) =>
      value === undefined || value === index ? [] : [{ where: 'levels', what: 'should be in order: 0, 1, 2 and 3' }],
    ),
    ...bandProblems(outline),
    ...sourceProblems(outline),
    ...scopeProblems(outline),
    ...sittingProblems(outline),
    ...roleProblems(outline),
  ]
}
