import type { Pack } from '../../content/pack'
import { applicableQuestions } from '../../review/review'
import type { Block } from '../blocks'
import { checklistFact, dataFacts, schoolFact } from '../sections/about'
import { blankQuestion } from '../sections/blankQuestion'
import { byHand, tableOf } from '../sections/cells'
import { ruleBlocks, tickByRule } from '../sections/rule'
import { howMany } from '../words/words'
import { blankSheet, type Variant } from '../variant'

/** How to tick: by the checklist's own rule where it has one. */
const ticking = ({ rule }: Pack): string =>
  rule === undefined
    ? 'Tick the one level whose every word fits what could be shown today. If any part of “In place” is missing, tick the level below it.'
    : tickByRule

const instructions: readonly string[] = [
  'Tick “Don’t know” where nobody here can say: that is an answer too, and somebody then finds out.',
  'Under “Notes”, write what was seen and where it is kept. Write nobody’s name, neither a child’s nor an adult’s.',
  'Begin with the questions marked “Critical”. Where one of them is not in place, act the same day.',
]

/** `8 to 16`, or `8` where there is one alone. */
const numbersWords = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `${numbers[0]}` : `${numbers[0]} to ${numbers.at(-1)}`

/** To print: every question that is asked of this school with its levels and room for notes; no answer, no weight. */
export const blankChecklist: Variant = {
  id: 'blank-checklist',
  title: 'Blank checklist',
  forWhom: 'For a staff meeting, a workshop, or whoever thinks best on paper',
  purpose:
    'Every question with its levels to tick and room for notes, each area beginning a page of its own; without any answer.',
  ...blankSheet,
  marking: 'Blank checklist without answers. Write no names in it.',
  blocks: ({ pack, review }, options) => {
    const asked = applicableQuestions(pack, review)
    const critical = asked.filter((question) => question.critical).length
    const areas = pack.areas
      .map((area) => ({ ...area, asked: asked.filter(({ area: id }) => id === area.id) }))
      .filter((area) => area.asked.length > 0)
    return [
      { kind: 'heading', level: 1, text: 'Safeguarding self-review: blank checklist' },
      {
        kind: 'facts',
        facts: [
          schoolFact(review),
          {
            term: 'In it',
            value: `${howMany(asked.length, 'question')} in ${howMany(areas.length, 'area')}; ${critical} of them critical.`,
          },
          checklistFact(pack, review),
          ...dataFacts(options, blankSheet.shows),
        ],
      },
      { kind: 'heading', level: 2, text: 'How to fill it in' },
      { kind: 'list', ordered: true, items: [ticking(pack), ...instructions] },
      { kind: 'lines', label: 'Date, and the roles of those who took part', count: 2 },
      { kind: 'heading', level: 2, text: 'Areas' },
      tableOf<(typeof areas)[number]>(
        'Each area begins on a page of its own, so that groups can share them out',
        'Area',
        [
          { title: 'Area', share: 40, cell: ({ title }) => title },
          {
            title: 'Questions',
            share: 14,
            cell: ({ asked: ofArea }) => numbersWords(ofArea.map((question) => 1 + asked.indexOf(question))),
          },
          byHand('Who fills it in', 46),
        ],
        areas,
        'No question of this checklist is asked.',
      ),
      // On a page of its own, to be copied for each group.
      ...(pack.rule === undefined ? [] : [{ kind: 'page-break' } as const, ...ruleBlocks(pack)]),
      ...areas.flatMap(({ title, about, asked: ofArea }): readonly Block[] => [
        { kind: 'page-break' },
        { kind: 'heading', level: 2, text: title },
        { kind: 'paragraph', text: about },
        ...ofArea.flatMap((question) =>
          blankQuestion(
            pack,
            question,
            {
              kind: 'heading',
              level: 3,
              text: `${1 + asked.indexOf(question)}. ${question.text}${question.critical ? ' Critical.' : ''}`,
            },
            'beside',
          ),
        ),
      ]),
    ]
  },
}
