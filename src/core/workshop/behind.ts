import type { Pack, Question } from '../content/pack'

/** The first finding or recommendation that a question comes from, in a sentence or two; `null`: it is on a duty of today alone. */
export const findingBehind = ({ sources }: Pick<Pack, 'sources'>, question: Question): string | null => {
  for (const named of question.sources) {
    if (typeof named !== 'string') continue
    for (const source of sources) {
      if (source.id === named) return source.summary
      const part = source.parts?.find(({ id }) => id === named)
      if (part !== undefined) return part.summary
    }
  }
  return null
}
