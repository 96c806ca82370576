import { Link } from 'wouter'
import { minutesToAnswer } from '../../core/content/timing'
import { firstUnanswered, progressOf, questionsInOrder } from '../../core/review/answering'
import { countedAnswer } from '../../core/review/review'
import { sayDuration } from '../../core/report/words/sayDuration'
import { howMany } from '../../core/report/words/words'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Meter } from '../../ui/Meter'
import { paths } from '../paths'

/** How far the review has come and how long the rest takes. */
export const ProgressCard = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const { order } = useAnswering()
  const questions = questionsInOrder(pack, review, order)
  const progress = progressOf(questions, review)
  const left = questions.filter((question) => countedAnswer(question, review) === null)
  const next = firstUnanswered(questions, review)
  const firstFlagged = questions.find((question) => review.flags.has(question.id))
  const words =
    progress.of === 0
      ? 'No question is asked of this school'
      : `${progress.answered} of ${howMany(progress.of, 'question')} answered`
  return (
    <section className="stack tight" aria-label="Progress">
      <h2>{next === null && progress.of > 0 ? 'All answered' : words}</h2>
      <Meter done={progress.answered} of={progress.of} words={words} />
      {next === null ? (
        progress.of > 0 && <p>Nothing is left to answer. You can still change any answer, and the results follow.</p>
      ) : (
        <p>
          {`About ${sayDuration(minutesToAnswer(left))} left, to read with care and answer from what you know. Looking things up comes on top.`}
        </p>
      )}
      {firstFlagged !== undefined && (
        <p>
          <Link href={paths.question(id, firstFlagged.id)} onClick={() => goThrough({ filter: 'flagged' })}>
            Come back to {howMany(progress.flagged, 'flagged question')}
          </Link>
        </p>
      )}
    </section>
  )
}
