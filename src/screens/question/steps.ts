import type { Question } from '../../core/content/pack'
import { firstUnanswered, placeOf, questionsInOrder, type Place } from '../../core/review/answering'
import { applicableQuestions, countedAnswer } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import type { Answering } from '../../state/answering'
import type { ReadyReview } from '../../state/openStore'
import { paths } from '../paths'

/** Where a button leads, and what it says. */
export interface StepLink {
  readonly href: string
  readonly label: string
}

/** The way through the questions as seen from one of them. */
export interface Steps {
  readonly place: Place
  /** `null` at the first. */
  readonly previous: StepLink | null
  readonly next: StepLink
}

/** What the way through the questions rests on. */
export type Asked = Pick<ReadyReview, 'id' | 'pack' | 'review'>

const afterTheLast = ({ id, pack, review }: Asked, { filter }: Answering): StepLink => {
  if (filter !== null) return { href: paths.overview(id), label: 'Back to the overview' }
  const unanswered = applicableQuestions(pack, review).filter(
    (question) => countedAnswer(question, review) === null,
  ).length
  return unanswered === 0
    ? { href: paths.results(id), label: 'See the results' }
    : { href: paths.overview(id), label: `Overview: ${howMany(unanswered, 'question')} left` }
}

/** The critical questions that are asked of this school. */
const criticalOf = ({ pack, review }: Asked): readonly Question[] =>
  applicableQuestions(pack, review).filter(({ critical }) => critical)

/** Whether some critical question is still open. */
export const isCriticalOpen = (open: Asked): boolean => firstUnanswered(criticalOf(open), open.review) !== null

/** Whether "next" leaves the critical questions behind, all of them being answered: after the last in order, and after whichever was answered last. */
const endsCritical = (
  open: Asked,
  { order, filter }: Answering,
  question: Question,
  next: Question | null,
  wasCriticalOpen: boolean,
): boolean =>
  order === 'critical-first' &&
  filter === null &&
  question.critical &&
  (next?.critical !== true || wasCriticalOpen) &&
  !isCriticalOpen(open)

const nextStep = (open: Asked, answering: Answering, question: Question, next: Question | null): StepLink => {
  const endsArea = answering.order === 'area-by-area' && answering.filter === null && next?.area !== question.area
  if (endsArea) return { href: paths.check(open.id, question.area), label: 'Check your answers' }
  return next === null ? afterTheLast(open, answering) : { href: paths.question(open.id, next.id), label: 'Next' }
}

/** `wasCriticalOpen`: whether some critical question was open when one came to this one. Throws for a question that is not asked of this school. */
export const stepsFrom = (open: Asked, answering: Answering, question: Question, wasCriticalOpen: boolean): Steps => {
  const place = placeOf(
    questionsInOrder(open.pack, open.review, answering.order),
    question.id,
    open.review,
    answering.filter,
  )
  if (place === null) throw new Error(`${question.id} is not asked of this school`)
  return {
    place,
    previous: place.previous && { href: paths.question(open.id, place.previous.id), label: 'Previous' },
    next: endsCritical(open, answering, question, place.next, wasCriticalOpen)
      ? { href: paths.criticalDone(open.id), label: 'Next' }
      : nextStep(open, answering, question, place.next),
  }
}
