import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { firstUnanswered, matchesFilter, progressOf } from '../../core/review/answering'
import { applicableQuestions, reviewName } from '../../core/review/review'
import { allOf } from '../../core/report/words/words'
import { goThrough } from '../../state/answering'
import { useReadyReview, type ReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { AnswerSummary } from './AnswerSummary'
import './check.css'

/** From an area to the next one that asks anything: to what is open in it, or to its answers; after the last to the results. */
const afterArea = (
  { id, pack, review }: ReadyReview,
  areaId: string,
): { readonly href: string; readonly label: string } => {
  const asked = applicableQuestions(pack, review)
  const areas = pack.areas.filter((area) => area.id === areaId || asked.some((question) => question.area === area.id))
  const next = areas[areas.findIndex((area) => area.id === areaId) + 1]
  if (next === undefined) return { href: paths.results(id), label: 'See the results' }
  const open = firstUnanswered(
    asked.filter((question) => question.area === next.id),
    review,
  )
  return {
    href: open === null ? paths.check(id, next.id) : paths.question(id, open.id),
    label: `Next area: ${next.title}`,
  }
}

const Unanswered = ({ questions }: { readonly questions: readonly Question[] }) => {
  const { id } = useReadyReview()
  return (
    <section className="stack tight" aria-labelledby="check-unanswered">
      <h2 id="check-unanswered">Unanswered</h2>
      <ul className="check-unanswered">
        {questions.map((question) => (
          <li key={question.id}>
            <Link href={paths.question(id, question.id)}>{question.text}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whoever checks an area goes on through the areas. */
const goByArea = () => goThrough({ order: 'area-by-area', filter: null })

/** The answers of one area at a glance, each with a way to change it. */
export const CheckAnswers = ({ areaId }: { readonly areaId: string }) => {
  const open = useReadyReview()
  const { id, pack, review } = open
  const area = pack.areas.find((candidate) => candidate.id === areaId)
  if (area === undefined) {
    return (
      <Page title="There is no such area">
        <p>
          This review’s checklist has no area “{areaId}”. The address may have been mistyped. All answers are as they
          were.
        </p>
        <p>
          <Link href={paths.overview(id)} className={buttonClass({ look: 'primary' })}>
            Overview
          </Link>
        </p>
      </Page>
    )
  }
  const questions = applicableQuestions(pack, review).filter((question) => question.area === area.id)
  const unanswered = questions.filter((question) => matchesFilter(question, review, 'unanswered'))
  const answered = questions.filter((question) => !unanswered.includes(question))
  const { answered: done, of } = progressOf(questions, review)
  const next = afterArea(open, area.id)
  const [firstOpen] = unanswered
  return (
    <Page key={area.id} title={`Check your answers: ${area.title}`} of={reviewName(review.details)}>
      <p className="muted">{area.about}</p>
      <p>
        {of === 0
          ? 'No question of this area is asked of this school.'
          : unanswered.length === 0
            ? `${allOf(of, 'question')} ${of === 1 ? 'is' : 'are'} answered. Each answer counts as it stands, and can be changed at any time.`
            : `${done} of ${of} answered.`}
      </p>
      {unanswered.length > 0 && <Unanswered questions={unanswered} />}
      {answered.length > 0 && (
        <section className="stack tight" aria-labelledby="check-answered">
          <h2 id="check-answered">Answered</h2>
          <dl className="check-answers">
            {answered.map((question) => (
              <AnswerSummary key={question.id} question={question} />
            ))}
          </dl>
        </section>
      )}
      <div className="row">
        {firstOpen !== undefined && (
          <Link
            href={paths.question(id, firstOpen.id)}
            className={buttonClass({ look: 'primary', large: true })}
            onClick={goByArea}
          >
            Answer what is open
          </Link>
        )}
        <Link
          href={next.href}
          className={buttonClass({ look: firstOpen === undefined ? 'primary' : 'plain', large: true })}
          onClick={goByArea}
        >
          {next.label}
        </Link>
        <Link href={paths.overview(id)} className={buttonClass({ look: 'quiet', large: true })}>
          Overview
        </Link>
      </div>
    </Page>
  )
}
