import type { Pack, Question } from '../content/pack'
import type { Action } from '../plan/planActions'
import { countedAnswer, type Answer } from '../review/review'
import type { ReportInput } from './reportInput'
import { listed } from './words'

/** A critical safeguard that is not in place as far as the review knows. */
export interface GateItem {
  readonly question: Question
  /** What counts of its answer: a level below "in place", "don't know", or `null` where it is unanswered. */
  readonly answer: Answer | null
  /** What the plan does about it; `null` while it is unanswered, since the plan follows from answers. */
  readonly action: Action | null
}

/** The gaps and the unknown of the gate, each once: those of the plan in its order, then what is unanswered. As many as the gate counts. */
export const gateItems = ({ review, scorecard: { gate }, plan }: Pick<ReportInput, 'review' | 'scorecard' | 'plan'>): readonly GateItem[] => {
  const items = [...(gate?.gaps ?? []), ...(gate?.unknown ?? [])].map((question): GateItem => ({
    question, answer: countedAnswer(question, review), action: plan.actions.find((action) => action.question.id === question.id) ?? null,
  }))
  const placeOf = ({ action }: GateItem): number => (action === null ? plan.actions.length : plan.actions.indexOf(action))
  return items.sort((a, b) => placeOf(a) - placeOf(b))
}

/** What holds of the items under each of these words, the gravest first. */
const states = (pack: Pack): readonly (readonly [words: string, fits: (answer: Answer | null) => boolean])[] => [
  ...pack.levels.map(({ name, value }) => [name.toLowerCase(), (answer: Answer | null) => answer?.kind === 'level' && answer.level === value] as const),
  ['not known', (answer) => answer?.kind === 'dont-know'],
  ['unanswered', (answer) => answer === null],
]

/** `Critical safeguards that are not in place, partly in place or unanswered`: the states that occur among these, and no other. */
export const gateItemsCaption = (pack: Pack, items: readonly GateItem[]): string => {
  const found = states(pack).flatMap(([words, fits]) => (items.some(({ answer }) => fits(answer)) ? [words] : []))
  return found.length === 0 ? 'Critical safeguards to mend' : `Critical safeguards that are ${listed(found, 'or')}`
}
