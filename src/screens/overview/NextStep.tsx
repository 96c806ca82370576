import { Link } from 'wouter'
import { minutesToAnswer } from '../../core/content/timing'
import { firstUnanswered, questionsInOrder } from '../../core/review/answering'
import { countedAnswer } from '../../core/review/review'
import { sayDuration } from '../../core/report/words/sayDuration'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { paths } from '../paths'

/** The one thing to do next, and how long it takes. */
export const NextStep = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const { order } = useAnswering()
  const questions = questionsInOrder(pack, review, order)
  const next = firstUnanswered(questions, review)
  const large = buttonClass({ look: 'primary', large: true })
  if (next === null)
    return questions.length === 0 ? null : (
      <Link href={paths.results(id)} className={large}>
        See the results
      </Link>
    )
  const isOpen = (question: (typeof questions)[number]): boolean => countedAnswer(question, review) === null
  const isCritical = order === 'critical-first' && next.critical
  const left = questions.filter((question) => isOpen(question) && (!isCritical || question.critical))
  const isStart = !questions.some((question) => !isOpen(question))
  const area = pack.areas.find((candidate) => candidate.id === next.area)
  const words = isCritical
    ? `Answer the ${isStart ? 'first' : left.length === 1 ? 'last' : 'next'} critical question`
    : isStart
      ? `Start with “${area?.title}”`
      : `Go on with “${area?.title}”`
  return (
    <>
      <Link href={paths.question(id, next.id)} className={large} onClick={() => goThrough({ filter: null })}>
        {words}
      </Link>
      <span className="muted small">{`about ${sayDuration(minutesToAnswer(left))}${isCritical ? ' for the critical ones' : ''}, every answer is kept`}</span>
    </>
  )
}
