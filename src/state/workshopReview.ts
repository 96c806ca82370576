import type { Pack } from '../core/content/pack'
import { questionsInScope, scopeOf } from '../core/content/applies'
import type { Change } from '../core/review/event'
import type { ReviewCopy } from '../core/review/reviewCopy'
import type { GivenAnswers } from '../storage/takingPart'
import { newId, today } from './clock'
import { startedReview, startReview } from './library'

/** The smallest scope that asks all of these; `null`: only the whole does. */
const scopeFor = (pack: Pack, questions: readonly string[]): string | null => {
  const fitting = (pack.scopes ?? [])
    .map(({ id }) => ({ id, asked: new Set(questionsInScope(pack, scopeOf(pack, id)).map((question) => question.id)) }))
    .filter(({ asked }) => questions.every((question) => asked.has(question)))
    .sort((a, b) => a.asked.size - b.asked.size)
  return fitting[0]?.id ?? null
}

/** What a review is started with that takes over the answers of a workshop. Those that were left open choose its scope with the others, and stay open. */
const changesFor = (pack: Pack, answers: GivenAnswers, title: string): readonly Change[] => {
  const asked = Object.entries(answers).filter(([question]) => pack.questions.some(({ id }) => id === question))
  const scope = scopeFor(
    pack,
    asked.map(([question]) => question),
  )
  return [
    { kind: 'detail-set', detail: 'title', value: title },
    ...(scope === null ? [] : [{ kind: 'detail-set', detail: 'scope', value: scope } as const]),
    ...asked.flatMap(([question, value]): readonly Change[] =>
      value === null ? [] : [{ kind: 'answer-set', question, value, on: today() }],
    ),
  ]
}

/** Starts a review with what was answered in a workshop, to carry on with at school. `answers`: by the ids of the questions that were asked. Returns its id. Rejects where it cannot be stored. */
export const reviewFromAnswers = (pack: Pack, answers: GivenAnswers, title: string): Promise<string> =>
  startReview(pack, changesFor(pack, answers, title), newId())

/** The same as a copy to hand over, which this device does not keep. */
export const reviewCopyFromAnswers = async (pack: Pack, answers: GivenAnswers, title: string): Promise<ReviewCopy> =>
  (await startedReview(pack, changesFor(pack, answers, title), newId())).copy
