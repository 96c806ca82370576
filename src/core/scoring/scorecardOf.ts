import type { Pack } from '../content/pack'
import type { Review } from '../review/review'
import { scoreReview, type Scorecard } from './scoreReview'

interface Known extends Pick<Review, 'details' | 'evidence'> {
  readonly pack: Pack
  readonly scorecard: Scorecard
}

const known = new WeakMap<Review['answers'], Known>()

/** The scorecard, see `scoreReview`: worked out when somebody looks at it, and not again before what it rests on has changed. */
export const scorecardOf = (pack: Pack, review: Review): Scorecard => {
  const { details, answers, evidence } = review
  const last = known.get(answers)
  if (last?.pack === pack && last.details === details && last.evidence === evidence) return last.scorecard
  const scorecard = scoreReview(pack, review)
  known.set(answers, { pack, details, evidence, scorecard })
  return scorecard
}
