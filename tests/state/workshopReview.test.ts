import { describe, expect, it } from 'vitest'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { applicableQuestions, countedAnswer } from '../../src/core/review/review'
import { foldEvents } from '../../src/core/review/foldEvents'
import { valueOfAnswer } from '../../src/core/review/answerValues'
import { copyOf } from '../../src/state/library'
import { reviewFileText } from '../../src/state/reviewFileText'
import { refreshReviewList, useReviewList } from '../../src/state/reviewList'
import { reviewCopyFromAnswers, reviewFromAnswers } from '../../src/state/workshopReview'
import { parseReviewFile } from '../../src/storage/readReviewFile'
import { packJson, parsed } from '../support/notation'

const about = 'What it asks.'
const pack = parsed({
  ...packJson('C5 3 1'),
  scopes: [
    { id: 'critical', name: 'Critical only', about, leavesOut: [], questions: 'critical' },
    { id: 'two', name: 'Two', about, leavesOut: [], questions: ['q1', 'q2'] },
    { id: 'whole', name: 'Whole', about, leavesOut: [], questions: 'all', usual: true },
  ],
})
const title = 'From the workshop on 3 December 2026'

const told = (copy: ReviewCopy) => {
  const review = foldEvents(copy)
  return {
    title: review.details.title,
    scope: review.details.scope,
    answers: Object.fromEntries(
      applicableQuestions(copy.pack, review).map((question) => {
        const answer = countedAnswer(question, review)
        return [question.id, answer === null ? null : valueOfAnswer(answer)]
      }),
    ),
  }
}

describe('answers of a workshop to carry on with', () => {
  it('become a review of their title, which asks those questions and has those answers', async () => {
    const copy = await copyOf(await reviewFromAnswers(pack, { q1: 2, q2: 'dont-know' }, title))
    expect(copy === null ? null : told(copy)).toEqual({ title, scope: 'two', answers: { q1: 2, q2: 'dont-know' } })
  })

  it('choose the smallest scope that asks all that was asked, also what was left open', async () => {
    const scopeOf = async (answers: Parameters<typeof reviewFromAnswers>[1]) =>
      told(await reviewCopyFromAnswers(pack, answers, title))
    expect(await scopeOf({ q1: 1 })).toMatchObject({ scope: 'critical', answers: { q1: 1 } })
    expect(await scopeOf({ q1: 1, q3: null })).toMatchObject({ scope: 'whole', answers: { q1: 1, q3: null } })
  })

  it('take over nothing of a question that the checklist does not have', async () => {
    expect(told(await reviewCopyFromAnswers(pack, { q1: 1, gone: 3 }, title)).answers).toEqual({ q1: 1 })
  })

  it('are a review file that opens, of a review that is not kept here', async () => {
    const copy = await reviewCopyFromAnswers(pack, { q1: 0, q2: 3 }, title)
    const read = parseReviewFile(JSON.parse(reviewFileText(copy)))
    expect(read.ok ? told(read.value.copy) : read.problems).toEqual(told(copy))
    await refreshReviewList()
    expect(useReviewList.getState().reviews.map(({ id }) => id)).not.toContain(foldEvents(copy).id)
  })
})
