import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { firstUnanswered, minutesLeft, progressOf, questionsInOrder, type Progress } from '../../core/review/answering'
import { howMany } from '../../core/report/words/words'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview, type ReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Meter } from '../../ui/Meter'
import { paths } from '../paths'
import { OrderChoice } from '../question/OrderChoice'
import { sayDuration } from '../../core/report/words/sayDuration'

const NextStep = ({ question, progress }: { readonly question: Question; readonly progress: Progress }) => {
  const { id, pack } = useReadyReview()
  const { order } = useAnswering()
  const area = pack.areas.find((candidate) => candidate.id === question.area)
  const isStart = progress.answered === 0
  const words =
    order === 'critical-first' && question.critical
      ? `Answer the ${isStart ? 'first' : 'next'} critical question`
      : isStart
        ? `Start with “${area?.title}”`
        : `Go on with “${area?.title}”`
  return (
    <Link
      href={paths.question(id, question.id)}
      className={buttonClass({ look: 'primary', large: true })}
      onClick={() => goThrough({ filter: null })}
    >
      {words}
    </Link>
  )
}

const TimeLeft = ({
  progress,
  critical,
  order,
}: {
  readonly progress: Progress
  readonly critical: Progress
  readonly order: string
}) => {
  const open = progress.of - progress.answered
  const openCritical = critical.of - critical.answered
  return (
    <p className="muted">
      {`About ${sayDuration(minutesLeft(open))} left${order === 'critical-first' && openCritical > 0 && openCritical < open ? `, ${sayDuration(minutesLeft(openCritical))} of it for the critical questions` : ''}. That is a minute and a half for each question still open. You can stop at any time: every answer is kept.`}
    </p>
  )
}

const AllAnswered = ({ open, progress }: { readonly open: ReadyReview; readonly progress: Progress }) => {
  const firstFlagged = questionsInOrder(open.pack, open.review, 'area-by-area').find(({ id }) =>
    open.review.flags.has(id),
  )
  return (
    <>
      <p>Nothing is left to answer. You can still change any answer, and the results follow.</p>
      <div className="row">
        <Link href={paths.results(open.id)} className={buttonClass({ look: 'primary', large: true })}>
          See the results
        </Link>
        {firstFlagged !== undefined && (
          <Link
            href={paths.question(open.id, firstFlagged.id)}
            className={buttonClass({ large: true })}
            onClick={() => goThrough({ filter: 'flagged' })}
          >
            Come back to {howMany(progress.flagged, 'flagged question')}
          </Link>
        )}
      </div>
    </>
  )
}

/** How far the review has come, and what to do next. `questions` are those that are asked of this school. */
export const ProgressCard = ({ questions }: { readonly questions: readonly Question[] }) => {
  const open = useReadyReview()
  const { order } = useAnswering()
  const progress = progressOf(questions, open.review)
  const critical = progressOf(
    questions.filter((question) => question.critical),
    open.review,
  )
  const next = firstUnanswered(questionsInOrder(open.pack, open.review, order), open.review)
  const words =
    progress.of === 0
      ? 'No question is asked of this school'
      : `${progress.answered} of ${howMany(progress.of, 'question')} answered`
  return (
    <section className="card stack overview-progress" aria-label="Progress">
      <div className="row spread">
        <h2>{next === null && progress.of > 0 ? 'All answered' : words}</h2>
        {critical.of > 0 && (
          <p className="muted">
            {critical.answered} of {howMany(critical.of, 'critical question')}
          </p>
        )}
      </div>
      <Meter done={progress.answered} of={progress.of} words={words} />
      {next === null ? (
        <AllAnswered open={open} progress={progress} />
      ) : (
        <>
          <TimeLeft progress={progress} critical={critical} order={order} />
          <div>
            <NextStep question={next} progress={progress} />
          </div>
          <OrderChoice />
        </>
      )}
    </section>
  )
}
