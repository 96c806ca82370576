import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../src/core/content/parsePack'
import { originsOf, traceSources, unansweredSources } from '../../../src/core/content/sourceCoverage'
import { packJson, parsed, patched } from '../../support/notation'

type Patches = Readonly<Record<string, unknown>>

const parts = [
  { id: 'F1a', summary: 'Part a.' },
  { id: 'F1b', summary: 'Part b.' },
  { id: 'F1c', summary: 'Context.', scored: false },
]

/** Three questions; the source F1 has the scored parts F1a and F1b and the part F1c, which is context. */
const json = (patches: Patches): unknown =>
  Object.entries(patches).reduce<unknown>(
    (before, [path, value]) => patched(before, path, value),
    patched(packJson('3 3 3'), 'sources.0.parts', parts),
  )

const traced = (patches: Patches) => {
  const [trace] = traceSources(parsed(json(patches)))
  const idsOf = (entry: { readonly questions: readonly { readonly id: string }[] } | undefined) =>
    entry?.questions.map(({ id }) => id).join(' ')
  return { F1: idsOf(trace), ...Object.fromEntries((trace?.parts ?? []).map((part) => [part.id, idsOf(part)])) }
}

describe('from a source to its questions', () => {
  it.each<[string, Patches, object]>([
    ['who names the whole answers each scored part, and no context', {}, { F1: 'q1', F1a: 'q1', F1b: 'q1', F1c: '' }],
    [
      'who names a part answers that part',
      { 'questions.0.sources.0': 'F1a', 'questions.1.sources.1': 'F1b' },
      { F1: 'q1 q2', F1a: 'q1', F1b: 'q2', F1c: '' },
    ],
    [
      'who names a part and who names the whole both answer it, in pack order',
      { 'questions.2.sources.1': 'F1', 'questions.0.sources.0': 'F1b' },
      { F1: 'q1 q3', F1a: 'q3', F1b: 'q1 q3', F1c: '' },
    ],
    [
      'who names a part that is context still shows beside it',
      { 'questions.1.sources.1': 'F1c' },
      { F1: 'q1 q2', F1a: 'q1', F1b: 'q1', F1c: 'q2' },
    ],
  ])('%s', (_, patches, questions) => {
    expect(traced(patches)).toEqual(questions)
  })

  it.each<[string, Patches, readonly string[]]>([
    ['a part that no question answers is named', { 'questions.0.sources.0': 'F1a' }, ['F1b']],
    ['a source that no question answers is named by its parts', { 'questions.0.sources.0': 'F2' }, ['F1a', 'F1b']],
    ['a source without parts is named itself', { 'questions.1.sources.0': 'F1' }, ['F2']],
    ['a source that is context needs no question', { 'questions.1.sources.0': 'F1', 'sources.1.scored': false }, []],
    [
      'the parts of a source that is context need no question',
      { 'questions.0.sources.0': 'F2', 'sources.0.scored': false },
      [],
    ],
  ])('%s', (_, patches, ids) => {
    const result = parsePack(json(patches))
    expect(result.ok ? [] : result.problems).toEqual(
      ids.map((id) => ({ where: `sources "${id}"`, what: 'is scored, but no question answers it' })),
    )
  })

  it('a sound pack leaves nothing unanswered', () => {
    expect(unansweredSources(parsed(json({})))).toEqual([])
  })
})

describe('from a question to its sources', () => {
  it('says the source, the part or the document, in the order in which it names them', () => {
    const pack = parsed(
      json({ 'questions.0.sources': ['F1', 'F1b', { label: "added: today's duty", document: 'duty' }, 'F2'] }),
    )
    const [question] = pack.questions
    const origins = question === undefined ? [] : originsOf(pack, question)
    expect(origins).toEqual([
      { kind: 'source', source: pack.sources[0], part: null },
      { kind: 'source', source: pack.sources[0], part: parts[1] },
      { kind: 'added', document: pack.documents[0] },
      { kind: 'source', source: pack.sources[1], part: null },
    ])
  })

  it('leads back: each source that a question names has the question among its own', () => {
    const pack = parsed(json({ 'questions.1.sources': ['F2', 'F1a'], 'questions.2.sources': ['F3', 'F1c'] }))
    for (const question of pack.questions) {
      for (const origin of originsOf(pack, question)) {
        const trace = traceSources(pack).find(({ source }) => origin.kind === 'source' && source === origin.source)
        expect(trace?.questions).toContain(question)
        if (origin.kind === 'source' && origin.part !== null)
          expect(trace?.parts.find(({ id }) => id === origin.part?.id)?.questions).toContain(question)
      }
    }
  })

  it('throws on a reference that parsePack would have refused', () => {
    const pack = parsed(packJson('3'))
    const [question] = pack.questions
    for (const sources of [['F9'], [{ label: "added: today's duty", document: 'law' }]] as const) {
      expect(() => question && originsOf(pack, { ...question, sources: [...sources] })).toThrow(
        /no (source F9|document law)/,
      )
    }
  })
})
