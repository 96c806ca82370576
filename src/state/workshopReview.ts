import type { Pack } from '../core/content/pack'
import { questionsInScope, scopeOf } from '../core/content/applies'
import type { Change } from '../core/review/event'
import type { GivenAnswers } from '../storage/takingPart'
import { newId, today } from './clock'
import { startReview } from './library'

/** The smallest scope that asks all of these; `null`: only the whole does. */
const scopeFor = (pack: Pack, questions: readonly string[]): string | null => {
  const fitting = (pack.scopes ?? [])
    .map(({ id }) => ({ id, asked: new Set(questionsInScope(pack, scopeOf(pack, id)).map((question) => question.id)) }))
    .filter(({ asked }) => questions.every((question) => asked.has(question)))
    .sort((a, b) => a.asked.size - b.asked.size)
  return fitting[0]?.id ?? null
}

/** Starts a review with what was answered in a workshop, to carry on with at school. Returns its id. Rejects where it cannot be stored. */
export const reviewFromAnswers = (pack: Pack, answers: GivenAnswers, title: string): Promise<string> => {
  const given = Object.entries(answers).flatMap(([question, value]) =>
    value === null || !pack.questions.some(({ id }) => id === question) ? [] : [{ question, value }],
  )
  const scope = scopeFor(
    pack,
    given.map(({ question }) => question),
  )
  const changes: readonly Change[] = [
    { kind: 'detail-set', detail: 'title', value: title },
    ...(scope === null ? [] : [{ kind: 'detail-set', detail: 'scope', value: scope } as const]),
    ...given.map(({ question, value }): Change => ({ kind: 'answer-set', question, value, on: today() })),
  ]
  return startReview(pack, changes, newId())
}
