import type { Pack, Question, Source } from '../../content/pack'
import { traceSources, type SourceEntry } from '../../content/sourceCoverage'
import { countedAnswer, type Review } from '../../review/review'
import { askedQuestions } from './askedQuestions'

/**
 * Where a school stands on a source, by the questions that answer it. The first that fits: one of
 * - *not-asked* - none of these questions is asked of this school, or none applies
 * - *weak* - one of them is below level 2
 * - *unknown* - one of them is unanswered or "don't know"
 * - *held* - all of them are at level 2 or 3
 */
export type SourceState = 'held' | 'weak' | 'unknown' | 'not-asked'

export interface SourcePart {
  /** The id of the part. */
  readonly id: string
  readonly summary: string
  readonly state: SourceState
  /** The questions that decide the state, in pack order; empty where it is "not-asked". */
  readonly questions: readonly Question[]
}

/** A source that the checklist has to answer, with where the school stands on the whole and on each part that is scored. */
export interface SourceStanding extends SourcePart {
  readonly source: Source
  /** Empty where the source has no parts. */
  readonly parts: readonly SourcePart[]
}

/** What a state is called where a school reads it. */
export const sourceStateWords: Readonly<Record<SourceState, string>> = {
  held: 'In place',
  weak: 'Gap',
  unknown: 'Not known',
  'not-asked': 'Not asked here',
}

/** How many there are in a state: `3 in place`, `1 gap`, `2 gaps`. */
export const sourceStateCount = (state: SourceState, count: number): string =>
  `${count} ${sourceStateWords[state].toLowerCase()}${state === 'weak' && count !== 1 ? 's' : ''}`

/** The scored sources in the order of their ids: what is only context has no standing. */
export const sourceStandings = (pack: Pack, review: Review): readonly SourceStanding[] => {
  const asked = new Set(askedQuestions(pack, review))
  const stateOf = (questions: readonly Question[]): SourceState => {
    const answers = questions.map((question) => countedAnswer(question, review))
    if (answers.length === 0) return 'not-asked'
    if (answers.some((answer) => answer?.kind === 'level' && answer.level < 2)) return 'weak'
    return answers.every((answer) => answer?.kind === 'level') ? 'held' : 'unknown'
  }
  const partOf = ({ id, summary, questions }: SourceEntry): SourcePart => {
    const deciding = questions.filter((question) => asked.has(question))
    return { id, summary, state: stateOf(deciding), questions: deciding }
  }
  return traceSources(pack)
    .filter(({ scored }) => scored)
    .map((trace) => {
      const parts = trace.parts.filter(({ scored }) => scored)
      // A question that answers only a part that is context decides nothing.
      const questions =
        trace.parts.length === 0
          ? trace.questions
          : trace.questions.filter((question) => parts.some((part) => part.questions.includes(question)))
      return { ...partOf({ ...trace, questions }), source: trace.source, parts: parts.map(partOf) }
    })
}
