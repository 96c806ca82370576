import type { Filter } from '../../core/review/answering'
import { everyQuestion, type Sought } from '../../core/review/finding'

const each: readonly (readonly [Filter, Partial<Sought>])[] = [
  ['unanswered', { answer: 'unanswered' }],
  ['to-confirm', { answer: 'to-confirm' }],
  ['dont-know', { answer: 'dont-know' }],
  ['flagged', { flaggedOnly: true }],
  ['critical', { criticalOnly: true }],
  ['no-evidence', { proof: 'without' }],
]

/** What a filter seeks. */
export const soughtBy = (filter: Filter): Sought => ({
  ...everyQuestion,
  ...each.find(([candidate]) => candidate === filter)?.[1],
})

/** The filter that lets through what is sought, so that "next" goes through just these; `null`: "next" goes through all. */
export const filterFor = (sought: Sought): Filter | null =>
  each.find(([filter]) => JSON.stringify(soughtBy(filter)) === JSON.stringify(sought))?.[0] ?? null
