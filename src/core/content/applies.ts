import type { Phase, Question, Setting } from './pack'

/** What the school has said of itself; `null` where it has not. */
export interface SchoolKind {
  readonly phase: Phase | null
  readonly setting: Setting | null
}

/** Whether a question is asked of such a school. What the school has not given counts as a match, so that nothing is hidden by silence. */
export const questionApplies = ({ appliesTo }: Question, { phase, setting }: SchoolKind): boolean => {
  if (appliesTo === 'all') return true
  const phaseMatches = phase === null || appliesTo.phases === undefined || appliesTo.phases.includes(phase)
  const settingMatches = setting === null || appliesTo.settings === undefined || appliesTo.settings.includes(setting)
  return phaseMatches && settingMatches
}
