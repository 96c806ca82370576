import type { Pack, Question } from '../../content/pack'
import { actionOn } from '../../plan/arrangeActions'
import type { Action } from '../../plan/planActions'
import { countedAnswer } from '../../review/review'
import type { Answer } from '../../review/answerValues'
import type { ReportInput } from '../reportInput'
import { actionTitle } from '../words/actionWords'
import { setAsideWords } from '../words/setAsideWords'
import { listed } from '../words/words'

/** A critical safeguard that is not in place as far as the review knows. */
export interface GateItem {
  readonly question: Question
  /** What counts of its answer: a level below "in place", "don't know", or `null` where it is unanswered. */
  readonly answer: Answer | null
  /** What the plan does about it; `null` while it is unanswered, since the plan follows from answers. */
  readonly action: Action | null
}

/** The gravest first: levels from below, then "don't know", then what is unanswered. */
const gravity = ({ answer }: GateItem): number => (answer === null ? 5 : answer.kind === 'level' ? answer.level : 4)

/** The gaps and the unknown of the gate, each once, as many as the gate counts: what is answered alike stands together, the gravest first, and within that the order of the plan. */
export const gateItems = ({
  review,
  scorecard: { gate },
  plan,
}: Pick<ReportInput, 'review' | 'scorecard' | 'plan'>): readonly GateItem[] => {
  const items = [...(gate?.gaps ?? []), ...(gate?.unknown ?? [])].map((question): GateItem => ({
    question,
    answer: countedAnswer(question, review),
    action: actionOn(plan, question.id)?.action ?? null,
  }))
  const placeOf = ({ action }: GateItem): number =>
    action === null ? plan.actions.length : plan.actions.indexOf(action)
  return items.sort((a, b) => gravity(a) - gravity(b) || placeOf(a) - placeOf(b))
}

/** What holds of the items under each of these words, the gravest first. */
const states = (pack: Pack): readonly (readonly [words: string, fits: (answer: Answer | null) => boolean])[] => [
  ...pack.levels.map(
    ({ name, value }) =>
      [name.toLowerCase(), (answer: Answer | null) => answer?.kind === 'level' && answer.level === value] as const,
  ),
  ['answered “don’t know”', (answer) => answer?.kind === 'dont-know'],
  ['unanswered', (answer) => answer === null],
]

/** What is done about an item, in words; of an action that is marked done, that the answer does not say so. */
export const gateActionWords = ({ action }: GateItem): string => {
  if (action === null) return 'None until the question is answered.'
  if (action.status !== 'done' && action.setAside !== null)
    return `${setAsideWords(action.setAside)}: ${action.setAside.reason}`
  return action.status === 'done'
    ? 'Marked done, but the answer does not say so yet: ask what shows it.'
    : actionTitle(action)
}

/** What is answered alike, under words that hold of each of it. */
export interface GateGroup {
  /** `not in place`, `unanswered`: as part of a sentence. */
  readonly words: string
  readonly items: readonly GateItem[]
}

/** The items by how they are answered, the gravest first; only the states that occur. */
export const gateGroups = (pack: Pack, items: readonly GateItem[]): readonly GateGroup[] =>
  states(pack)
    .map(([words, fits]) => ({ words, items: items.filter(({ answer }) => fits(answer)) }))
    .filter((group) => group.items.length > 0)

/** `Critical safeguards that are not in place, partly in place or unanswered`: the states that occur among these, and no other. */
export const gateItemsCaption = (pack: Pack, items: readonly GateItem[]): string => {
  const found = gateGroups(pack, items).map(({ words }) => words)
  return found.length === 0 ? 'Critical safeguards to mend' : `Critical safeguards that are ${listed(found, 'or')}`
}
