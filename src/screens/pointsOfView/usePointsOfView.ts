import { useEffect, useState } from 'react'
import {
  asPointsOfView,
  comparePointsOfView,
  givenBy,
  type PointOfView,
  type PointsOfView,
} from '../../core/report/findings/pointsOfView'
import { applicableQuestions, reviewName, type Review } from '../../core/review/review'
import { useReviewList } from '../../state/reviewList'
import { useReadyReview } from '../../state/openStore'
import { readIndependentAnswers, useIndependentAnswers } from '../../state/pointsOfView'
import { belongsTo } from '../../state/reviewGroups'
import { useReviewListLoading } from '../useReviewListLoading'

/** A point of view that can be laid beside the others. */
export interface Candidate {
  readonly view: PointOfView
  readonly isOwn: boolean
  readonly isChosen: boolean
  readonly answered: number
  readonly of: number
  /** Where it was asked for another day than the open review: that day, else `null`. */
  readonly askedFor: string | null
}

export interface Compared {
  /** One of - *loading* - *failed*, the browser refused to read - *ready*. */
  readonly status: 'loading' | 'failed' | 'ready'
  readonly retry: () => void
  /** The open review itself. */
  readonly own: PointOfView
  /** The open review first. */
  readonly candidates: readonly Candidate[]
  /** Independent answers of this group to another checklist, or to another version of it. */
  readonly notComparable: readonly Review[]
  readonly choose: (id: string, isChosen: boolean) => void
  readonly comparison: PointsOfView
}

/** The independent answers that lie on this device beside the open review, and what they come to. */
export const usePointsOfView = (): Compared => {
  const { pack, review } = useReadyReview()
  const { status, reviews } = useReviewList()
  const independent = useIndependentAnswers()
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({})
  const { hasFailed, retry } = useReviewListLoading()
  const [hasReadingFailed, setReadingFailed] = useState(false)
  const { group } = review
  useEffect(() => {
    readIndependentAnswers(reviews, group).then(
      () => setReadingFailed(false),
      () => setReadingFailed(true),
    )
  }, [reviews, group])

  const others = independent.group === group ? independent.reviews : []
  const isAskedHere = (other: Review): boolean =>
    belongsTo({ packHash: other.pack.hash, reviewDate: other.details.reviewDate }, review)
  const comparable = others
    .filter((other) => other.pack.hash === review.pack.hash)
    .sort((a, b) => Number(isAskedHere(b)) - Number(isAskedHere(a)))
  const views = asPointsOfView([
    { review, otherwise: 'The school' },
    ...comparable.map((other) => ({ review: other, otherwise: reviewName(other.details) })),
  ])
  const questions = applicableQuestions(pack, review)
  const candidates = views.map((view, index): Candidate => {
    const isOwn = index === 0
    // What was agreed is nobody's own answer: to record it makes the review no further point of view.
    const answered = questions.filter((question) => givenBy(view, question) !== null).length
    const isAsked = isOwn || isAskedHere(view.review)
    return {
      view,
      isOwn,
      answered,
      of: questions.length,
      isChosen: chosen[view.id] ?? (isAsked && answered > 0),
      askedFor: isAsked ? null : view.review.details.reviewDate,
    }
  })
  return {
    status:
      hasFailed || hasReadingFailed
        ? 'failed'
        : status === 'loading' || independent.group !== group
          ? 'loading'
          : 'ready',
    retry,
    own: views[0]!,
    candidates,
    notComparable: others.filter((other) => other.pack.hash !== review.pack.hash),
    choose: (id, isChosen) => setChosen({ ...chosen, [id]: isChosen }),
    comparison: comparePointsOfView(
      questions,
      candidates.filter(({ isChosen }) => isChosen).map(({ view }) => view),
      review.agreements,
    ),
  }
}
