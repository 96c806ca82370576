import { Link } from 'wouter'
import type { Pack, Question } from '../../core/content/pack'
import { questionsInOrder, type Order } from '../../core/review/answering'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openReview'
import { paths } from '../paths'
import { AnswerTag } from './AnswerTag'
import { OrderChoice } from './OrderChoice'

interface Group {
  readonly title: string
  readonly questions: readonly Question[]
}

const grouped = (pack: Pack, questions: readonly Question[], order: Order): readonly Group[] =>
  (order === 'critical-first'
    ? [{ title: 'Critical', questions: questions.filter(({ critical }) => critical) }, { title: 'The rest, the most important first', questions: questions.filter(({ critical }) => !critical) }]
    : pack.areas.map(({ id, title }) => ({ title, questions: questions.filter(({ area }) => area === id) }))
  ).filter((group) => group.questions.length > 0)

/** All questions in the order in which they are gone through, each with its answer. */
export const JumpList = ({ current }: { readonly current: Question }) => {
  const { id, pack, review } = useReadyReview()
  const { order } = useAnswering()
  const questions = questionsInOrder(pack, review, order)
  return (
    <details className="expander question-jump">
      <summary>All {questions.length} questions</summary>
      <div className="inside stack">
        <OrderChoice />
        {grouped(pack, questions, order).map((group) => (
          <section key={group.title} className="stack tight">
            <h3>{group.title}</h3>
            <ol start={questions.findIndex((question) => question === group.questions[0]) + 1}>
              {group.questions.map((question) => (
                <li key={question.id}>
                  <Link href={paths.question(id, question.id)} aria-current={question.id === current.id ? 'page' : undefined} onClick={() => goThrough({ filter: null })}>{question.text}</Link>
                  {' '}<AnswerTag answer={review.answers.get(question.id) ?? null} />
                  {review.flags.has(question.id) && <> <span className="tag nowrap">Flagged</span></>}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </details>
  )
}
