import { questionsInScope, scopeOf } from '../../content/applies'
import type { Pack, Question } from '../../content/pack'
import { versionChanges, type QuestionChange } from '../../content/versionChanges'
import type { Change } from '../../review/event'
import { foldMore, type Folded } from '../../review/foldEvents'
import { appendingTo } from '../../review/log'
import { applicableQuestions, countedAnswer, type Review } from '../../review/review'
import { scoreReview, type Scorecard } from '../../scoring/scoreReview'

/** What a review would be with another version of its checklist. */
export interface MovePreview {
  readonly before: Scorecard
  readonly after: Scorecard
  /** Answers that count now and would count on. */
  readonly kept: readonly Question[]
  /** Answers that count now and would have to be confirmed, as the next version asks them. */
  readonly toConfirm: readonly Question[]
  /** Questions that would be asked and were not, or have no answer. */
  readonly open: readonly Question[]
  /** Answers that count now to questions that the next version does not have, or does not ask of this review. They stay in it, and count for nothing. */
  readonly dropped: readonly Question[]
}

/** What changes would come to, without recording them. */
const reviewAfter = (folded: Folded, changes: readonly Change[]): Review => {
  const { add } = appendingTo(folded.standing)
  const events = changes.map((change, index) =>
    add(change, { writer: 'preview', n: index + 1, at: folded.review.lastChangedAt, by: 'preview' }),
  )
  return foldMore(folded, events).review
}

/** What moving a review to `next` by these changes would come to. */
export const movePreview = (pack: Pack, folded: Folded, next: Pack, changes: readonly Change[]): MovePreview => {
  const { review } = folded
  const after = reviewAfter(folded, changes)
  const asked = applicableQuestions(next, after)
  const ids = new Set(asked.map(({ id }) => id))
  const isAnswered = (question: Question) => countedAnswer(question, after) !== null
  const isToConfirm = (question: Question) => !isAnswered(question) && after.earlierAnswers.has(question.id)
  return {
    before: scoreReview(pack, review),
    after: scoreReview(next, after),
    kept: asked.filter(isAnswered),
    toConfirm: asked.filter(isToConfirm),
    open: asked.filter((question) => !isAnswered(question) && !isToConfirm(question)),
    dropped: applicableQuestions(pack, review).filter(
      (question) => countedAnswer(question, review) !== null && !ids.has(question.id),
    ),
  }
}

/**
 * How much of the next version to propose: the scope that the review has, where that is one of its own; else the least that
 * asks all that the review asks and the next version still has. `null`: all of it.
 */
export const proposedScope = (pack: Pack, review: Review, next: Pack): string | null => {
  const same = scopeOf(next, review.details.scope)
  if (same !== null) return same.id
  const stays = new Set(next.questions.map(({ id }) => id))
  const asked = questionsInScope(pack, scopeOf(pack, review.details.scope)).filter(({ id }) => stays.has(id))
  const found = next.scopes?.find((scope) => {
    const ids = new Set(questionsInScope(next, scope).map(({ id }) => id))
    return asked.every(({ id }) => ids.has(id))
  })
  return found?.id ?? null
}

export const changeKinds = [
  'revised',
  'new',
  'gone',
  'reworded',
  'same',
] as const satisfies readonly QuestionChange['kind'][]

/** The changes from one version to another, by kind, in the order in which to read them. */
export const changesByKind = (
  before: Pack,
  after: Pack,
): ReadonlyMap<QuestionChange['kind'], readonly QuestionChange[]> => {
  const changes = versionChanges(before, after)
  return new Map(changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind)]))
}
