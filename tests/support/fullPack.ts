import type { Pack, Question } from '../../src/core/content/pack'
import { packJson, parsed } from './notation'

/** What a pack may say of how a level is chosen, and of what it was held against. */
const rule = {
  steps: ['Read level 2 first. If it fits, answer 2.', 'Count what is shown. Promises do not count.'],
  words: [
    { word: 'nearly all', means: 'All, or all but one in ten.' },
    { word: 'hardly any, hardly ever', means: 'Fewer than a quarter.' },
    { word: 'every, each', means: 'Not one missing.' },
  ],
}

const documents = [
  {
    id: 'duty',
    title: 'A duty',
    publisher: 'A department',
    date: null,
    note: null,
    held: 'quoted',
    heldNote: 'Part one was quoted by a council.',
  },
  {
    id: 'law',
    title: 'A law',
    publisher: 'A parliament',
    date: '2002',
    note: null,
    held: 'read',
    heldNote: 'Section 7.',
  },
  {
    id: 'toolkit',
    title: 'A toolkit',
    publisher: 'An office',
    date: null,
    note: null,
    held: 'not yet',
    heldNote: null,
  },
  { id: 'report', title: 'A report', publisher: 'A council', date: null, note: null },
]

/** What the first question says besides. */
const first = {
  short: 'Lead reachable',
  levels: [
    'Hardly any of the ten were read.',
    'Some of the ten were read.',
    'Nearly all of the ten were read.',
    'As ‘in place’, and within 12 months somebody who read none noted what they found.',
  ],
  counts: { of: 10, what: 'latest concerns' },
  basis: {
    kind: 'statutory guidance',
    document: 'duty',
    where: 'Part one',
    note: 'Two days goes beyond it.',
  },
  ours: 'Two days is our own figure: no guidance sets one.',
}

const second = {
  counts: null,
  basis: { kind: 'our judgement', document: null, where: null, note: null },
  ours: null,
}

/**
 * The pack of a line of the notation that also says all that it may: the rule for choosing a level, how each document was
 * held, and of its first question what to look at and what it rests on. The second rests on the pack's own judgement; all
 * others say nothing of it.
 */
export const fullPack = (notation: string): Pack => {
  const json = packJson(notation) as { readonly questions: readonly object[]; readonly checked: object }
  return parsed({
    ...json,
    rule,
    documents,
    checked: { ...json.checked, note: 'The law was read; the guidance is known from sources that quote it.' },
    questions: json.questions.map((question, index) => ({ ...question, ...[first, second][index] })),
  })
}

/** A question of a pack that must have it. */
export const questionOf = ({ questions }: Pack, id: string): Question => {
  const found = questions.find((question) => question.id === id)
  if (found === undefined) throw new Error(`no question ${id}`)
  return found
}
