/** Why something from outside was not accepted: a sentence for people, and the place that it speaks of. */
export interface Problem {
  /** Where, in words a person can follow, such as `question "lead-available", levels`. Empty where the whole is meant. */
  readonly where: string
  /** What is wrong, as a sentence without the place. */
  readonly what: string
}

/** An expected failure is a value: either the thing, or every problem found in it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Refuses with a single problem. */
export const refuse = (what: string, where = ''): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [{ where, what }],
})

/** More problems than this help nobody: the rest is counted in a last line. */
export const problemsShown = 20

/** The first problems, and how many more there are. Of what was not read to its end there may be others yet. */
export const firstProblems = (problems: readonly Problem[], isAllRead = true): readonly Problem[] => {
  const more = problems.length - problemsShown
  return more > 0
    ? [
        ...problems.slice(0, problemsShown),
        { where: '', what: `and ${isAllRead ? '' : 'at least '}${more.toLocaleString('en-GB')} more` },
      ]
    : problems
}

/** One sentence for a problem, its place first. */
export const sayProblem = ({ where, what }: Problem): string => (where === '' ? what : `${where}: ${what}`)
