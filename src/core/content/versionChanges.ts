import type { Pack, Question } from './pack'
import type { Problem } from './problem'

/** Three numbers with dots, compared as numbers: below zero where `a` comes before `b`. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]]
  return left.reduce((order, part, index) => order || part - (right[index] ?? 0), 0)
}

/**
 * What became of a question from one version of a pack to the next: one of
 * - *same* - nothing of it is different
 * - *reworded* - it means the same: an answer to it stays
 * - *revised* - it means something else: an answer to it has to be confirmed
 * - *new*, *gone* - only one of the versions has it
 */
export type QuestionChange =
  | { readonly kind: 'same' | 'reworded' | 'revised'; readonly before: Question; readonly after: Question }
  | { readonly kind: 'new'; readonly after: Question }
  | { readonly kind: 'gone'; readonly before: Question }

/** What became of each question, in the order of the later version; those that are gone come last. */
export const versionChanges = (before: Pack, after: Pack): readonly QuestionChange[] => {
  const earlier = new Map(before.questions.map((question) => [question.id, question]))
  const stays = new Set(after.questions.map(({ id }) => id))
  return [
    ...after.questions.map((question): QuestionChange => {
      const was = earlier.get(question.id)
      if (was === undefined) return { kind: 'new', after: question }
      if (was.revision !== question.revision) return { kind: 'revised', before: was, after: question }
      const isSame = JSON.stringify(was) === JSON.stringify(question)
      return { kind: isSame ? 'same' : 'reworded', before: was, after: question }
    }),
    ...before.questions
      .filter(({ id }) => !stays.has(id))
      .map((question): QuestionChange => ({ kind: 'gone', before: question })),
  ]
}

/**
 * Where a question shares less than this with what it asked before, its id was given to another question. Of the built-in
 * checklist, every level of which was written anew for version 2, no question shares less than 0.27 with itself, and of
 * its pairs of different questions 99 in 100 share less than 0.2.
 */
const leastShared = 1 / 5

type Words = ReadonlySet<string>

const wordsOf = ({ text, why, levels, evidencePrompts }: Question): Words =>
  new Set(
    [text, why, ...levels, ...evidencePrompts]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [],
  )

/** How much of what makes questions differ two of them share, from 0 to 1: their words, each by how few questions use it (log of their number over those that do). */
const sharing = (all: readonly Words[]): ((before: Words, after: Words) => number) => {
  const used = new Map<string, number>()
  for (const words of all) for (const word of words) used.set(word, (used.get(word) ?? 0) + 1)
  const weightOf = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + Math.log(all.length / (used.get(word) ?? 1)), 0)
  return (before, after) => {
    const least = Math.min(weightOf(before), weightOf(after))
    return least === 0 ? 1 : weightOf([...before].filter((word) => after.has(word))) / least
  }
}

/** Why a version cannot follow another: an id that was given to another question would bring that one's answers along. */
export const versionProblems = (before: Pack, after: Pack): readonly Problem[] => {
  const words = new Map([...before.questions, ...after.questions].map((question) => [question, wordsOf(question)]))
  const shared = sharing([...words.values()])
  return versionChanges(before, after).flatMap((change): readonly Problem[] => {
    if (change.kind === 'new' || change.kind === 'gone') return []
    const where = `questions "${change.after.id}"`
    const [was, is] = [change.before, change.after]
    if (is.revision < was.revision)
      return [
        {
          where,
          what: `has the revision ${is.revision}, which was ${was.revision} in version ${before.version}: a revision only rises`,
        },
      ]
    return shared(words.get(was) ?? new Set(), words.get(is) ?? new Set()) < leastShared
      ? [
          {
            where,
            what: `asks something else altogether than in version ${before.version}: another question needs an id of its own`,
          },
        ]
      : []
  })
}

/** Why a version cannot follow some earlier ones, see `versionProblems`; each question once. An id that skipped a version may not come back as another question either: its answers would come back too. */
export const followingProblems = (before: Iterable<Pack>, after: Pack): readonly Problem[] => {
  const all = [...before]
    .filter(({ version }) => compareVersions(version, after.version) < 0)
    .flatMap((earlier) => versionProblems(earlier, after))
  return [...new Map(all.map((problem) => [problem.where, problem])).values()]
}
