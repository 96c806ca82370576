import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Pack, Question } from '../../core/content/pack'
import { questionsInOrder, type Order } from '../../core/review/answering'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { AnswerTag } from '../answers/AnswerTag'
import { OrderChoice } from './OrderChoice'
import './jump.css'

interface Group {
  readonly title: string
  readonly questions: readonly Question[]
}

const grouped = (pack: Pack, questions: readonly Question[], order: Order): readonly Group[] =>
  (order === 'critical-first'
    ? [
        { title: 'Critical', questions: questions.filter(({ critical }) => critical) },
        { title: 'The rest, the most important first', questions: questions.filter(({ critical }) => !critical) },
      ]
    : pack.areas.map(({ id, title }) => ({ title, questions: questions.filter(({ area }) => area === id) }))
  ).filter((group) => group.questions.length > 0)

/** All questions in the order in which they are gone through, each with its answer. It starts at the current one. */
export const JumpList = ({ current, onChosen }: { readonly current: Question; readonly onChosen: () => void }) => {
  const { id, pack, review } = useReadyReview()
  const { order } = useAnswering()
  const here = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // The dialog around the list takes the focus first.
    const frame = requestAnimationFrame(() => here.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const questions = questionsInOrder(pack, review, order)
  return (
    <div className="question-jump stack">
      <OrderChoice />
      {grouped(pack, questions, order).map((group, index) => (
        <section key={index} className="stack tight">
          <h3>{group.title}</h3>
          <ol start={questions.findIndex((question) => question === group.questions[0]) + 1}>
            {group.questions.map((question) => {
              const isHere = question.id === current.id
              return (
                <li key={question.id}>
                  <Link
                    ref={isHere ? here : null}
                    href={paths.question(id, question.id)}
                    aria-current={isHere ? 'page' : undefined}
                    onClick={() => {
                      goThrough({ filter: null })
                      onChosen()
                    }}
                  >
                    {question.text}
                  </Link>{' '}
                  <AnswerTag answer={review.answers.get(question.id) ?? null} />
                  {review.flags.has(question.id) && (
                    <>
                      {' '}
                      <span className="tag nowrap">Flagged</span>
                    </>
                  )}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
