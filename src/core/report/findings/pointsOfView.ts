import type { Question } from '../../content/pack'
import { ratio, sum, type Ratio } from '../../math/ratio'
import type { Change } from '../../review/event'
import type { AnswerValue } from '../../review/answerValues'
import { most } from '../../log/texts'
import type { Agreement } from '../../review/eventValues'
import { answerersOf } from '../../review/people'
import { asAsked, countedAnswer, type Review } from '../../review/review'
import { valueOfAnswer } from '../../review/answerValues'
import { asMeant, isMeantAlike } from '../../review/typedText'

/**
 * Several people's answers to the same questions, given without sight of each other, side by side.
 * Where they differ is where to talk; nothing here says who is right.
 */

/** One person's answers, or the school's own review, to be laid beside others. */
export interface PointOfView {
  /** The review's. */
  readonly id: string
  /** The role that it is told by; no other of those compared has the same. */
  readonly label: string
  readonly review: Review
}

/** What somebody answered; `null`: nothing that counts. */
export type Given = AnswerValue | null

/** A question with what each has answered. */
export interface QuestionViews {
  readonly question: Question
  /** One for each point of view, in their order. */
  readonly given: readonly Given[]
  /** How many of them answered. */
  readonly answered: number
  /** The highest level given less the lowest, 0 to 3; `null` where fewer than two gave a level. */
  readonly range: number | null
  /**
   * How far apart the answers are, in levels, 0 to 3: the range; and at least 1 where one answers "don't know" or "not applicable"
   * and another answers otherwise, since nobody can say how far apart these are. Who has not answered does not differ from anybody.
   */
  readonly distance: number
  /** How many would have to answer otherwise for all who answered to say the same: those outside the largest group with one answer. */
  readonly apart: number
  /** What was agreed on it; `null`: nothing yet. */
  readonly agreement: Agreement | null
}

/** How one person's levels stand to those of the others, over the questions to which both this person and another gave a level. */
export interface Leaning {
  readonly view: PointOfView
  /** Questions with an answer that counts. */
  readonly answered: number
  /** Questions to which this person and at least one other gave a level. */
  readonly compared: number
  /** Of these, where the level is below, or above, the median of the others' levels. */
  readonly lower: number
  readonly higher: number
  /** The mean of this person's level less the median of the others', in levels; below zero: lower. `null` where nothing is compared. */
  readonly lean: Ratio | null
  /** Questions that this person answered "don't know" and at least one other gave a level. */
  readonly unsure: number
}

export interface PointsOfView {
  readonly views: readonly PointOfView[]
  /** In pack order. */
  readonly questions: readonly QuestionViews[]
  /** Questions that at least two answered; those that fewer did say nothing of agreement. */
  readonly compared: number
  /** Of these, the ones that everybody answered. */
  readonly answeredByAll: number
  /** Those whose answers are two levels apart or more, and those that differ by less. */
  readonly farApart: number
  readonly nearlyAlike: number
  /** The share of the compared questions on which all who answered gave the same answer; `null` where none is compared. */
  readonly alike: Ratio | null
  /**
   * The questions on which answers differ and nothing is agreed yet, the most telling first: by distance, then by how many stand apart,
   * then critical before others, then by weight, then in pack order.
   */
  readonly toTalkAbout: readonly QuestionViews[]
  /** The questions on which something was agreed, in pack order. */
  readonly agreed: readonly QuestionViews[]
  readonly leanings: readonly Leaning[]
}

/** The answer that counts in a review. */
const givenIn = (question: Question, review: Review): Given => {
  const answer = countedAnswer(question, review)
  return answer === null ? null : valueOfAnswer(answer)
}

/** Whether the answer of a review is still the one that was agreed. */
export const isStillAgreed = (question: Question, review: Review, agreement: Agreement): boolean =>
  givenIn(question, review) === agreement.answer

/**
 * What somebody answered by themselves. Once something was agreed, the answer in the review is the agreed one, and no point of view any more:
 * what its author had said before stands in the agreement.
 */
export const givenBy = ({ label, review }: PointOfView, question: Question): Given => {
  const agreement = review.agreements.get(question.id)
  return agreement === undefined
    ? givenIn(question, review)
    : (agreement.views.find(({ role }) => isMeantAlike(role, label))?.answer ?? null)
}

const levelsOf = (given: readonly Given[]): readonly number[] => given.filter((answer) => typeof answer === 'number')

const rangeOf = (levels: readonly number[]): number | null =>
  levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels)

const largestGroup = (answers: readonly Given[]): number =>
  Math.max(0, ...answers.map((answer) => answers.filter((other) => other === answer).length))

const viewsOf = (question: Question, given: readonly Given[], agreement: Agreement | null): QuestionViews => {
  const answers = given.filter((answer) => answer !== null)
  const range = rangeOf(levelsOf(answers))
  const isMixed = new Set(answers).size > 1
  return {
    question,
    given,
    answered: answers.length,
    range,
    distance: isMixed ? Math.max(range ?? 0, 1) : 0,
    apart: answers.length - largestGroup(answers),
    agreement,
  }
}

/** Twice the median, so that it stays an integer where two levels share the middle. */
const twiceMedian = (levels: readonly number[]): number => {
  const sorted = [...levels].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)
}

const leaningOf = (view: PointOfView, index: number, questions: readonly QuestionViews[]): Leaning => {
  const set = questions.map(({ given }) => ({
    own: given[index] ?? null,
    others: levelsOf(given.filter((_, other) => other !== index)),
  }))
  const twiceDifferences = set.flatMap(({ own, others }) =>
    typeof own === 'number' && others.length > 0 ? [2 * own - twiceMedian(others)] : [],
  )
  return {
    view,
    answered: set.filter(({ own }) => own !== null).length,
    compared: twiceDifferences.length,
    lower: twiceDifferences.filter((difference) => difference < 0).length,
    higher: twiceDifferences.filter((difference) => difference > 0).length,
    lean: ratio(
      sum(twiceDifferences, (difference) => difference),
      2 * twiceDifferences.length,
    ),
    unsure: set.filter(({ own, others }) => own === 'dont-know' && others.length > 0).length,
  }
}

const mostTellingFirst = (a: QuestionViews, b: QuestionViews): number =>
  b.distance - a.distance ||
  b.apart - a.apart ||
  Number(b.question.critical) - Number(a.question.critical) ||
  b.question.weight - a.question.weight

/** Lays points of view beside each other. `questions` are those that are asked of the school, in pack order; `agreements` are those of the review that asked for them. */
export const comparePointsOfView = (
  questions: readonly Question[],
  views: readonly PointOfView[],
  agreements: Review['agreements'],
): PointsOfView => {
  const all = questions.map((question) =>
    viewsOf(
      question,
      views.map((view) => givenBy(view, question)),
      agreements.get(question.id) ?? null,
    ),
  )
  const compared = all.filter(({ answered }) => answered > 1)
  const farApart = compared.filter(({ distance }) => distance > 1).length
  const alike = compared.filter(({ distance }) => distance === 0).length
  return {
    views,
    questions: all,
    compared: compared.length,
    answeredByAll: compared.filter(({ answered }) => answered === views.length).length,
    farApart,
    nearlyAlike: compared.length - farApart - alike,
    alike: ratio(alike, compared.length),
    toTalkAbout: compared
      .filter(({ distance, agreement }) => distance > 0 && agreement === null)
      .sort(mostTellingFirst),
    agreed: all.filter(({ agreement }) => agreement !== null),
    leanings: views.map((view, index) => leaningOf(view, index, all)),
  }
}

/** The role by which a review is told: of who gave most of its answers, or of who was named first; `null` where nobody was named. */
export const mainRole = (review: Review): string | null => {
  const count = (contributor: string) => [...review.answeredBy.values()].filter((by) => by === contributor).length
  const [main] = answerersOf(review)
    .filter(({ role }) => role.trim() !== '')
    .sort((a, b) => count(b.id) - count(a.id))
  return main?.role ?? null
}

/** The longest part of a role that is shown as a label, in letters. */
const longestLabel = 80

/** Reviews as points of view: each by its role, or by what it is `otherwise` called. Whoever has a role that was there already is numbered: `Class teacher (2)`. */
export const asPointsOfView = (
  reviews: readonly { readonly review: Review; readonly otherwise: string }[],
): readonly PointOfView[] => {
  const taken = new Set<string>()
  return reviews.map(({ review, otherwise }) => {
    const role = [...(mainRole(review) ?? otherwise).trim()].slice(0, longestLabel).join('')
    const numbered = (n: number): string => (n === 1 ? role : `${role} (${n})`)
    let n = 1
    while (taken.has(asMeant(numbered(n)))) n += 1
    taken.add(asMeant(numbered(n)))
    return { id: review.id, label: numbered(n), review }
  })
}

/** What `own`, the review in which something is agreed, had answered before, where it is not among those compared. */
const ownBefore = (own: PointOfView, views: readonly PointOfView[], question: Question): Agreement['views'] => {
  const answer = givenBy(own, question)
  return answer === null || views.some(({ id }) => id === own.id) ? [] : [{ role: own.label, answer }]
}

/** What each had answered, as an agreement would keep it. */
const viewsOn = (
  own: PointOfView,
  views: readonly PointOfView[],
  { question, given }: QuestionViews,
): Agreement['views'] => [
  ...ownBefore(own, views, question),
  ...views.map(({ label }, index) => ({ role: label, answer: given[index] ?? null })),
]

/** How many of them an agreement keeps. */
export const mostViewsKept = most.rows

/** Of how many an agreement on a question has no room for what they had answered: it stays in their own reviews alone. */
export const viewsNotKept = (own: PointOfView, views: readonly PointOfView[], question: QuestionViews): number =>
  Math.max(0, viewsOn(own, views, question).length - mostViewsKept)

/** What to record in the review `own` once something was agreed: the answer, why, and what each had answered before. */
export const agreeing = (
  own: PointOfView,
  views: readonly PointOfView[],
  viewed: QuestionViews,
  answer: AnswerValue,
  reason: string,
): readonly Change[] => [
  { kind: 'answer-set', ...asAsked(own.review, viewed.question.id), value: answer },
  ...(answer === 'not-applicable'
    ? [{ kind: 'reason-set', ...asAsked(own.review, viewed.question.id), value: reason } as const]
    : []),
  {
    kind: 'agreement-set',
    ...asAsked(own.review, viewed.question.id),
    value: {
      answer,
      reason,
      views: viewsOn(own, views, viewed).slice(0, mostViewsKept),
    },
  },
]

/** What to record to take an agreement back: the answer that `own`, the review in which it was agreed, had before comes back, or none where it had none. */
export const takingBack = (own: PointOfView, { question, agreement }: QuestionViews): readonly Change[] => {
  const before = agreement?.views.find(({ role }) => isMeantAlike(role, own.label))
  return [
    { kind: 'answer-set', ...asAsked(own.review, question.id), value: before?.answer ?? null },
    { kind: 'agreement-set', ...asAsked(own.review, question.id), value: null },
  ]
}
