import type { Pack, Question, Source } from '../content/pack'

/** What stands behind a question, in a sentence or two, and what kind of source says so. */
export interface Behind {
  readonly kind: Source['kind']
  readonly summary: string
}

/** The first source that a question comes from; `null`: it is on a duty of today alone. */
export const sourceBehind = ({ sources }: Pick<Pack, 'sources'>, question: Question): Behind | null => {
  for (const named of question.sources) {
    if (typeof named !== 'string') continue
    for (const { id, kind, summary, parts } of sources) {
      if (id === named) return { kind, summary }
      const part = parts?.find((each) => each.id === named)
      if (part !== undefined) return { kind, summary: part.summary }
    }
  }
  return null
}
