import type { Area, Pack, Question } from '../../core/content/pack'
import { applicableQuestions, type GovernorView, type Review } from '../../core/review/review'
import type { ReadyReview } from '../../state/openStore'

/** An area as a governor goes through it. */
export interface AskedArea {
  readonly area: Area
  /** Those that are asked of this school, in pack order. */
  readonly questions: readonly Question[]
  /** The view of the governor who reads here; `null`: none yet. */
  readonly mine: GovernorView | null
  /** How many of the comments on its questions are this governor's. */
  readonly comments: number
}

/** The areas that ask this school anything, in pack order: the others have nothing to be read. */
export const askedAreas = ({
  pack,
  review,
  me,
}: {
  readonly pack: Pack
  readonly review: Review
  readonly me: string
}): readonly AskedArea[] => {
  const asked = applicableQuestions(pack, review)
  return pack.areas.flatMap((area): readonly AskedArea[] => {
    const questions = asked.filter((question) => question.area === area.id)
    if (questions.length === 0) return []
    const ids = new Set(questions.map(({ id }) => id))
    return [
      {
        area,
        questions,
        mine: review.views.find((view) => view.area === area.id && view.by === me) ?? null,
        comments: review.comments.filter(({ by, question }) => by === me && ids.has(question)).length,
      },
    ]
  })
}

/** The area to go on with: the first without a view, or else the first; `null`: no area asks anything. */
export const nextArea = (open: Pick<ReadyReview, 'pack' | 'review' | 'me'>): AskedArea | null => {
  const areas = askedAreas(open)
  return areas.find(({ mine }) => mine === null) ?? areas[0] ?? null
}
