import type { Pack, Question } from '../../content/pack'
import type { Block, BlockOf } from '../blocks'

/** A question to fill in by hand: its levels and *don't know* to tick, with room for notes; no answer, no weight. */
export const blankQuestion = (
  { levels }: Pack,
  { levels: descriptions, notApplicable }: Question,
  heading: BlockOf<'heading'>,
  room: BlockOf<'choices'>['room'],
): readonly Block[] => [
  heading,
  {
    kind: 'choices',
    notes: 'Notes',
    room,
    items: [
      ...levels.map(({ name, value }) => `${name}: ${descriptions[value]}`),
      ...(notApplicable === null ? [] : [`Does not apply: ${notApplicable.when}`]),
      'Don’t know.',
    ],
  },
]
