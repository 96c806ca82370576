import type { Pack } from '../../src/core/content/pack'
import type { Change } from '../../src/core/review/event'
import { answering, packJson, parsed } from './notation'

/** A checklist and a review in which every text is there twice, as a school, or whoever writes a checklist, may repeat themselves. */

const text = 'Twice'
const ids = new Set([
  'id',
  'area',
  'sources',
  'document',
  'version',
  'on',
  'dueAgainOn',
  'kind',
  'effort',
  'appliesTo',
  'label',
])

/** JSON in which every text that people read is the same. */
const levelled = (json: unknown, field = ''): unknown => {
  if (ids.has(field)) return json
  if (typeof json === 'string') return text
  if (Array.isArray(json)) return json.map((item) => levelled(item))
  if (typeof json === 'object' && json !== null)
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, levelled(value, name)]))
  return json
}

const twice = <Item>(items: readonly Item[]): readonly Item[] => [...items, ...items]

/** Eight questions in two areas. Every list is as long as it needs to be for two of its texts to be the same. */
export const samePack: Pack = (() => {
  const json = packJson('C5 C5 3 1n | C5 3 3 1')
  const given = parsed(json)
  const added = { label: "added: today's duty" as const, document: 'duty' }
  return parsed(
    levelled({
      ...json,
      isNot: twice(given.isNot),
      notCovered: twice(given.notCovered),
      urgent: { ...given.urgent, contacts: twice(given.urgent.contacts) },
      glossary: [
        { then: 'Then', now: 'Now', note: null },
        { then: null, now: 'Now', note: 'Note' },
        { then: 'Then', now: 'Now', note: null },
      ],
      documents: [...given.documents, { ...given.documents[0], id: 'another', note: 'Note' }],
      sources: given.sources.map((source) => ({
        ...source,
        parts: [
          { id: `${source.id}a`, summary: 'Part' },
          { id: `${source.id}b`, summary: 'Part' },
        ],
      })),
      questions: given.questions.map((question) => ({
        ...question,
        evidencePrompts: twice(question.evidencePrompts),
        sources: [
          ...question.sources.flatMap((source) => [`${String(source)}a`, `${String(source)}b`, `${String(source)}a`]),
          added,
          added,
          { ...added, document: 'another' },
        ],
      })),
    }),
  )
})()

/** What a school and two governors enter, all of it in the same words. */
export const sameChanges: readonly Change[] = [
  ...['head', 'lead'].map((contributor): Change => ({
    kind: 'contributor-set',
    contributor,
    value: { role: text, name: text },
  })),
  ...['chair', 'link'].map((contributor): Change => ({
    kind: 'contributor-set',
    contributor,
    value: { role: text, name: text, isGovernor: true },
  })),
  { kind: 'detail-set', detail: 'school', value: text },
  { kind: 'detail-set', detail: 'title', value: text },
  { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
  ...answering('0 1 2 n 0 ? 3 -'),
  ...['q1', 'q2', 'q3'].flatMap((question): readonly Change[] => [
    { kind: 'note-set', question, value: text },
    { kind: 'earlier-answer-set', question, value: { answer: 2, reason: null, reviewedOn: '2025-11-24' } },
  ]),
  ...['one', 'two'].flatMap((id): readonly Change[] => [
    {
      kind: 'evidence-set',
      evidence: id,
      value: { what: text, where: text, checkedOn: '2026-11-02', questions: ['q3', 'q7'] },
    },
    { kind: 'comment-set', comment: id, value: { question: 'q1', text } },
  ]),
  ...['q1/0', 'q2/1', 'q5/0'].flatMap((action): readonly Change[] => [
    { kind: 'action-set', action, property: 'owner', value: text },
    { kind: 'action-set', action, property: 'note', value: text },
  ]),
  ...['chair', 'link'].flatMap((contributor): readonly Change[] =>
    ['a1', 'a2'].map((area): Change => ({ kind: 'view-set', area, contributor, value: 'disagree' })),
  ),
]
