import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { answerWords } from '../../core/report/words/answerWords'
import { commentsByGovernors } from '../../core/review/comments'
import { countedAnswer, type Comment, type Review } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { RadioField } from '../../ui/RadioField'
import { CommentThread } from '../comments/CommentThread'
import { paths } from '../paths'
import './governors.css'

type Shown = 'open' | 'all'

/** The governors' comments that nobody has dealt with; the school's own answer them. */
const openOf = (review: Review): readonly Comment[] =>
  commentsByGovernors(review).filter(({ isResolved }) => !isResolved)

const questionsOf = (review: Review, shown: Shown): ReadonlySet<string> =>
  new Set((shown === 'all' ? review.comments : openOf(review)).map(({ question }) => question))

const Commented = ({ question }: { readonly question: Question }) => {
  const { id, pack, review } = useReadyReview()
  const area = pack.areas.find((candidate) => candidate.id === question.area)
  return (
    <article className="governors-question stack tight" aria-label={question.text}>
      <div>
        <h3>
          <Link href={paths.question(id, question.id)}>{question.text}</Link>
        </h3>
        <p className="small muted">
          {area?.title} · The school’s answer: {answerWords(pack, countedAnswer(question, review))}
        </p>
      </div>
      <CommentThread question={question.id} />
    </article>
  )
}

/** All comments, under the questions that they are on, with the school’s answer to each question. */
export const CommentsByQuestion = () => {
  const { pack, review } = useReadyReview()
  const { comments } = review
  const name = useId()
  const [shown, setShown] = useState<Shown>('open')
  // What is resolved here stays in sight until the other choice is made: nothing goes from under a hand.
  const [atFirst, setAtFirst] = useState(() => questionsOf(review, 'open'))
  const choose = (choice: Shown) => {
    setShown(choice)
    setAtFirst(questionsOf(review, choice))
  }
  const now = questionsOf(review, shown)
  const questions = pack.questions.filter(({ id }) => now.has(id) || atFirst.has(id))
  if (comments.length === 0) return <p className="muted">No governor has commented on a question.</p>
  return (
    <>
      <fieldset className="governors-filter no-print">
        <legend className="visually-hidden">Which comments to show</legend>
        <RadioField
          name={name}
          label={`Open comments (${openOf(review).length})`}
          checked={shown === 'open'}
          onChange={() => choose('open')}
        />
        <RadioField
          name={name}
          label={`All comments (${comments.length})`}
          checked={shown === 'all'}
          onChange={() => choose('all')}
        />
      </fieldset>
      {questions.length === 0 && <p>Every comment is resolved.</p>}
      {questions.map((question) => (
        <Commented key={question.id} question={question} />
      ))}
    </>
  )
}
