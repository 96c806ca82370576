import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'

/** Where the answer to a question is, for whoever looks: a governor reads it elsewhere than the school gives it. */
export type HrefOf = (question: Question) => string

/** Questions by their text, each a way to its answer. */
export const QuestionLinks = ({
  hrefOf,
  questions,
}: {
  readonly hrefOf: HrefOf
  readonly questions: readonly Question[]
}) => (
  <ul className="results-links">
    {questions.map((question) => (
      <li key={question.id}>
        <Link href={hrefOf(question)}>{question.text}</Link>
      </li>
    ))}
  </ul>
)
