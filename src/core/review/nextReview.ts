import type { Pack, Question } from '../content/pack'
import { compareVersions } from '../content/versionChanges'
import { sayDate, type IsoDate } from '../math/calendar'
import { detailChanges } from './detailChanges'
import type { Change } from './event'
import { isLookedAt, toLookAgain } from './lookAgain'
import { applicableQuestions, countedAnswer, type Contributor, type Review } from './review'
import { valueOfAnswer, type Answer } from './answerValues'
import type { Details } from './details'

/** The pack for the review that follows one with `pack`: the one that comes with the app where that is the same checklist and no older, else the same pack again. */
export const packForNext = (pack: Pack, builtIn: Pack): Pack =>
  pack.id === builtIn.id && compareVersions(pack.version, builtIn.version) <= 0 ? builtIn : pack

/** Those who answer in the next review as they did in this one. Governors are invited anew. */
export const staying = ({ contributors }: Review): readonly Contributor[] =>
  contributors.filter(({ isGovernor }) => isGovernor !== true)

/** What was answered, to be confirmed where the next version still asks it. Where it has another revision there, the one that follows starts with the pack of this one and moves, so that both can be read. */
export const earlierAnswers = (pack: Pack, review: Review, next: Pack): readonly Change[] => {
  const asked = new Map(next.questions.map((question) => [question.id, question]))
  const canBe = (question: Question, answer: Answer) => {
    const again = asked.get(question.id)
    return again !== undefined && (answer.kind !== 'not-applicable' || again.notApplicable !== null)
  }
  return applicableQuestions(pack, review).flatMap((question): readonly Change[] => {
    const answer = countedAnswer(question, review)
    if (answer === null || !canBe(question, answer)) return []
    const reason = answer.kind === 'not-applicable' ? answer.reason : null
    return [
      {
        kind: 'earlier-answer-set',
        question: question.id,
        value: { answer: valueOfAnswer(answer), reason, reviewedOn: review.details.reviewDate },
      },
    ]
  })
}

/** `Example Academy, November 2027`: so that it is told from the earlier one in every list. */
const titleFor = ({ school }: Details, date: IsoDate): string | null =>
  school === null ? null : `${school}, ${sayDate(date).replace(/^\d+ /, '')}`

/**
 * What the review that follows this one begins with: the school, the dates that are still to come, who answers, the
 * evidence as it is listed and is to be looked at again, and each answer as one of an earlier review. None of it is an answer: every question is put
 * anew. `next` is the pack that the new review will be with.
 */
export const nextReviewChanges = (pack: Pack, review: Review, next: Pack, today: IsoDate): readonly Change[] => {
  const { details } = review
  const carried: Details = {
    ...details,
    title: titleFor(details, today),
    reviewDate: today,
    nextReview: null,
    terms: details.terms.filter(({ end }) => end >= today),
    governorsMeetings: details.governorsMeetings.filter((date) => date >= today),
  }
  return [
    ...staying(review).map(({ id, role, name }): Change => ({
      kind: 'contributor-set',
      contributor: id,
      value: { role, name },
    })),
    ...detailChanges(null, carried),
    ...review.evidence.map(({ id, ...entry }): Change => ({ kind: 'evidence-set', evidence: id, value: entry })),
    ...toLookAgain(review)
      .filter((look) => !isLookedAt(look))
      .map(({ entry: { id }, by }): Change => ({ kind: 'look-again-set', evidence: id, value: by })),
    ...earlierAnswers(pack, review, next),
  ]
}
