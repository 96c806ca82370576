import { isShownInOneCase } from '../../content/caseQuestions'
import type { Area, Pack, Question } from '../../content/pack'
import type { Review } from '../../review/review'
import { askedQuestions } from '../findings/askedQuestions'
import type { Block } from '../blocks'
import { checklistFact, dataFacts, schoolFact } from '../sections/about'
import { byHand, tableOf, type ColumnOf } from '../sections/cells'
import { blankSheet, type Variant } from '../variant'

const cases: readonly number[] = [1, 2, 3, 4, 5]

const instructions: readonly string[] = [
  'Choose three to five closed concerns of different kinds, among them one that was referred and one that was not. Only somebody cleared to see the files may look.',
  'Follow each from the first sign to the last entry. At each step tick what the file itself shows: yes, partly or no. Leave a step blank that did not arise.',
  'Write no name, no date of birth, no initials and no story: ticks and counts only. Keep which file is which case outside this sheet.',
  'Add up the ticks at the end. A step that fails in two cases is a pattern: take it to the plan.',
]

/** The areas that ask something which one case can show, in the order of the checklist, with these of their questions. */
export const caseSteps = (
  pack: Pack,
  review: Review,
): readonly { readonly area: Area; readonly questions: readonly Question[] }[] => {
  const shown = askedQuestions(pack, review).filter(isShownInOneCase)
  return pack.areas
    .map((area) => ({ area, questions: shown.filter((question) => question.area === area.id) }))
    .filter(({ questions }) => questions.length > 0)
}

/** Why there is no step: the checklist has none, or none of them applies. */
const noSteps = ({ questions }: Pack): string =>
  questions.some(isShownInOneCase)
    ? 'None of the questions that follow a case applies to this school.'
    : 'This checklist does not say which of its questions one child’s case can show, so there is no step to follow.'

const caseColumns = (text: string): readonly ColumnOf<unknown>[] =>
  cases.map((number) => ({ ...byHand(`Case ${number}`, 11), cell: () => text }))

/** A sheet on which to follow closed concerns from end to end, in counts only. */
export const traceACase: Variant = {
  id: 'trace-a-case',
  title: 'Follow a case',
  name: 'Follow a safeguarding case',
  fileName: 'follow-a-case',
  forWhom: 'For somebody cleared to see case files, such as a deputy or an adviser from outside',
  purpose:
    'Three to five closed concerns followed from the first sign to the last entry, step by step: ticks and counts, no names.',
  ...blankSheet,
  marking: 'Ticks and counts only: no names, no dates of birth, no stories.',
  blocks: ({ pack, review }, options) => {
    const steps = caseSteps(pack, review)
    return [
      { kind: 'heading', level: 1, text: 'Follow a case from end to end' },
      {
        kind: 'facts',
        facts: [schoolFact(review), checklistFact(pack, review), ...dataFacts(options, blankSheet.shows)],
      },
      { kind: 'list', ordered: true, items: instructions },
      { kind: 'lines', label: 'Date, and the role of whoever looked', count: 1 },
      ...steps.flatMap(({ area, questions }): readonly Block[] => [
        { kind: 'heading', level: 2, text: area.title },
        tableOf<Question>(
          `Steps: ${area.title}`,
          'Step',
          [{ title: 'Step', share: 45, cell: ({ text }) => text }, ...caseColumns('☐ yes\n☐ partly\n☐ no')],
          questions,
          '',
        ),
      ]),
      ...(steps.length === 0
        ? [{ kind: 'paragraph', text: noSteps(pack) } as const]
        : [
            { kind: 'heading', level: 2, text: 'Totals' } as const,
            tableOf<string>(
              'How many steps had each tick',
              'Ticks',
              [{ title: 'Ticks', share: 45, cell: (ticks) => ticks }, ...caseColumns('')],
              ['Yes', 'Partly', 'No'],
              '',
            ),
            { kind: 'lines', label: 'Steps that failed in two cases or more', count: 2 } as const,
          ]),
    ]
  },
}
