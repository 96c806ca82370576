import type { Pack, Question } from '../../content/pack'
import type { Block, BlockOf } from '../blocks'
import { basisSentence } from '../words/basisWords'
import { boxesWords, lookAtWords } from '../words/choosingWords'

/** What helps to tick the right level, in one paragraph: what to look at; where there is room, also what level 2 rests on, and which figures are the checklist's own; and a row of boxes where cases are counted. */
const guidance = (pack: Pack, question: Question, room: BlockOf<'choices'>['room']): readonly Block[] => {
  const lookAt = lookAtWords(question)
  const sentences = [
    ...(lookAt === null ? [] : [`${lookAt}.`]),
    ...(room === 'line' ? [] : [basisSentence(pack, question) ?? [], question.ours ?? []].flat()),
    ...[boxesWords(question) ?? []].flat(),
  ]
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', text: sentences.join(' '), weight: 'small' }]
}

/** A question to fill in by hand: its levels and *don't know* to tick, with room for notes; no answer, no weight. */
export const blankQuestion = (
  pack: Pack,
  question: Question,
  heading: BlockOf<'heading'>,
  room: BlockOf<'choices'>['room'],
): readonly Block[] => [
  heading,
  ...guidance(pack, question, room),
  {
    kind: 'choices',
    notes: 'Notes',
    room,
    items: [
      ...pack.levels.map(({ name, value }) => `${name}: ${question.levels[value]}`),
      ...(question.notApplicable === null ? [] : [`Does not apply: ${question.notApplicable.when}`]),
      'Don’t know.',
    ],
  },
]
