import type { Pack, Question } from '../../content/pack'
import type { QuestionChange } from '../../content/versionChanges'
import { changesByKind, type MovePreview } from '../findings/moving'
import { gateTitle, howMany, listed } from './words'

const critical = (questions: readonly Question[]): number => questions.filter((question) => question.critical).length

/** `, 3 of them critical,`; empty where none is. */
const ofThemCritical = (questions: readonly Question[]): string => {
  const count = critical(questions)
  return count === 0 ? '' : count === questions.length ? ', each critical,' : `, ${count} of them critical,`
}

/** What a move to another version of the checklist comes to, in sentences: what stays, what has to be confirmed, what is new, and what the gate says then. */
export const moveSentences = (
  next: Pack,
  { before, after, kept, toConfirm, open, dropped }: MovePreview,
): readonly string[] => [
  kept.length === 0
    ? 'No answer counts on before it is confirmed.'
    : `${howMany(kept.length, 'answer')} ${kept.length === 1 ? 'counts' : 'count'} on as ${kept.length === 1 ? 'it is' : 'they are'}.`,
  ...(toConfirm.length === 0
    ? []
    : [
        `${howMany(toConfirm.length, 'answer')}${ofThemCritical(toConfirm)} ${toConfirm.length === 1 ? 'is' : 'are'} to be confirmed: the questions mean something else in version ${next.version}. Until then ${toConfirm.length === 1 ? 'it counts' : 'they count'} for nothing.`,
      ]),
  ...(open.length === 0
    ? []
    : [`${howMany(open.length, 'question')}${ofThemCritical(open)} ${open.length === 1 ? 'is' : 'are'} open.`]),
  ...(dropped.length === 0
    ? []
    : [
        `${howMany(dropped.length, 'answer')} ${dropped.length === 1 ? 'is' : 'are'} to questions that are not asked any more. ${dropped.length === 1 ? 'It stays' : 'They stay'} in the review, and ${dropped.length === 1 ? 'counts' : 'count'} for nothing.`,
      ]),
  ...(toConfirm.length === 0
    ? []
    : [
        'The plan has no step for these until they are confirmed. Who owns a step stays; edits, dates and what was done belong to the steps of before, and come back with them.',
      ]),
  before.gate?.state === after.gate?.state
    ? `The critical safeguards read “${gateTitle(after.gate)}”, as they do now.`
    : `The critical safeguards will read “${gateTitle(after.gate)}” in place of “${gateTitle(before.gate)}”${after.gate?.state === 'cant-say-yet' ? ', until each critical question is answered or confirmed' : ''}.`,
]

/** What is different from one version to another, counted: `60 questions mean something else, 23 are new.` */
export const versionChangesInShort = (before: Pack, after: Pack): string => {
  const count = (kind: QuestionChange['kind']): number => changesByKind(before, after).get(kind)?.length ?? 0
  const told = [
    [count('revised'), 'means something else', 'mean something else'],
    [count('new'), 'is new', 'are new'],
    [count('gone'), 'is gone', 'are gone'],
    [count('reworded'), 'is reworded and means the same', 'are reworded and mean the same'],
    [count('same'), 'is the same', 'are the same'],
  ] as const
  const parts = told.filter(([n]) => n > 0)
  return `${listed(parts.map(([n, one, more], index) => `${index === 0 ? howMany(n, 'question') : n} ${n === 1 ? one : more}`))}. All of it stands below, old and new side by side.`
}
