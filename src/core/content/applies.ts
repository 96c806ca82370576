import type { Pack, Phase, Question, Scope, Setting } from './pack'

/** What the school has said of itself; `null` where it has not. */
export interface SchoolKind {
  readonly phase: Phase | null
  readonly setting: Setting | null
  /** Whether it has boarders. */
  readonly boarding: boolean | null
}

/** Whether a question is asked of such a school. What the school has not given counts as a match, so that nothing is hidden by silence. */
export const questionApplies = ({ appliesTo }: Question, { phase, setting, boarding }: SchoolKind): boolean => {
  if (appliesTo === 'all') return true
  const phaseMatches = phase === null || appliesTo.phases === undefined || appliesTo.phases.includes(phase)
  const settingMatches = setting === null || appliesTo.settings === undefined || appliesTo.settings.includes(setting)
  const boardingMatches = boarding !== false || appliesTo.boarding === undefined
  return phaseMatches && settingMatches && boardingMatches
}

/** The scope of this id; `null`: none was chosen, or the pack has none of this id, so that all of it is asked. */
export const scopeOf = ({ scopes }: Pick<Pack, 'scopes'>, id: string | null): Scope | null =>
  scopes?.find((scope) => scope.id === id) ?? null

/** The scope that a new review has unless another is chosen; `null`: the pack has no scopes, or names none as the usual one. */
export const usualScope = ({ scopes }: Pick<Pack, 'scopes'>): Scope | null =>
  scopes?.find(({ usual }) => usual === true) ?? null

/** The questions of a scope, in pack order, whatever the school; `null`: all. */
export const questionsInScope = ({ questions }: Pick<Pack, 'questions'>, scope: Scope | null): readonly Question[] => {
  if (scope === null || scope.questions === 'all') return questions
  if (scope.questions === 'critical') return questions.filter(({ critical }) => critical)
  const ids = new Set(scope.questions)
  return questions.filter(({ id }) => ids.has(id))
}

/** What is left out of a review of this scope: what the scope leaves out of the pack, then what the pack itself does not cover. */
export const notCoveredBy = ({ notCovered }: Pick<Pack, 'notCovered'>, scope: Scope | null): readonly string[] => [
  ...(scope?.leavesOut ?? []),
  ...notCovered,
]
