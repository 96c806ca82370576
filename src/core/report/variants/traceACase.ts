import type { Area, Pack, Question } from '../../content/pack'
import type { Review } from '../../review/review'
import { askedQuestions } from '../askedQuestions'
import type { Block } from '../blocks'
import { checklistFact, dataFacts } from '../sections/about'
import { byHand, tableOf, type ColumnOf } from '../sections/cells'
import { nothingLeftOut, type Variant } from './variant'

const shows = { notes: false, owners: false, places: false, comments: false } as const

/** The areas that a concern goes through from its first sign to its plan, in this order. */
const areasOfACase: readonly string[] = ['noticing', 'referring', 'records', 'sharing', 'meetings']
const cases: readonly number[] = [1, 2, 3, 4, 5]

const instructions: readonly string[] = [
  'Choose three to five closed concerns of different kinds, among them one that was referred and one that was not. Only somebody cleared to see the files may look.',
  'Follow each from the first sign to the last entry. At each step tick what the file itself shows: yes, partly or no. Leave a step blank that did not arise.',
  'Write no name, no date of birth, no initials and no story: ticks and counts only. Keep which file is which case outside this sheet.',
  'Add up the ticks at the end. A step that fails in two cases is a pattern: take it to the plan.',
]

/** The areas of a case with their questions; where a checklist has none of these areas, all of its areas in their order. */
export const caseSteps = (pack: Pack, review: Review): readonly { readonly area: Area; readonly questions: readonly Question[] }[] => {
  const asked = askedQuestions(pack, review)
  const known = areasOfACase.flatMap((id) => pack.areas.filter((area) => area.id === id))
  return (known.length > 0 ? known : pack.areas)
    .map((area) => ({ area, questions: asked.filter((question) => question.area === area.id) }))
    .filter(({ questions }) => questions.length > 0)
}

const caseColumns = (text: string): readonly ColumnOf<unknown>[] =>
  cases.map((number) => ({ ...byHand(`Case ${number}`, 11), cell: () => text }))

/** A sheet on which to trace closed concerns from end to end, in counts only. */
export const traceACase: Variant = {
  id: 'trace-a-case',
  title: 'Trace-a-case sheet',
  forWhom: 'For somebody cleared to see case files, such as a deputy or an adviser from outside',
  purpose: 'Three to five closed concerns followed from the first sign to the last entry, step by step: ticks and counts, no names.',
  data: 'none',
  leavesOut: nothingLeftOut,
  shows,
  marking: 'Ticks and counts only: no names, no dates of birth, no stories.',
  blocks: ({ pack, review }, options) => {
    const steps = caseSteps(pack, review)
    return [
      { kind: 'heading', level: 1, text: 'Trace a case from end to end' },
      { kind: 'facts', facts: [
        { term: 'School', value: review.details.school ?? 'not given' },
        checklistFact(pack),
        ...dataFacts(options, shows),
      ] },
      { kind: 'list', ordered: true, items: instructions },
      { kind: 'lines', label: 'Date, and the role of whoever looked', count: 1 },
      ...(steps.length === 0 ? [{ kind: 'paragraph', text: 'None of the questions that follow a case applies to this school.' } as const] : []),
      ...steps.flatMap(({ area, questions }): readonly Block[] => [
        { kind: 'heading', level: 2, text: area.title },
        tableOf<Question>(`Steps: ${area.title}`, 'Step', [{ title: 'Step', share: 45, cell: ({ text }) => text }, ...caseColumns('☐ yes\n☐ partly\n☐ no')], questions, ''),
      ]),
      { kind: 'heading', level: 2, text: 'Totals' },
      tableOf<string>('How many steps had each tick', 'Ticks', [{ title: 'Ticks', share: 45, cell: (ticks) => ticks }, ...caseColumns('')], ['Yes', 'Partly', 'No'], ''),
      { kind: 'lines', label: 'Steps that failed in two cases or more', count: 3 },
    ]
  },
}
