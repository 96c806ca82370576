import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { paths } from '../paths'

/** Questions by their text, each a way to its answer. */
export const QuestionLinks = ({ reviewId, questions }: { readonly reviewId: string; readonly questions: readonly Question[] }) => (
  <ul className="results-links">
    {questions.map(({ id, text }) => <li key={id}><Link href={paths.question(reviewId, id)}>{text}</Link></li>)}
  </ul>
)
