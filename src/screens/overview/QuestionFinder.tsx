import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { inTime } from '../../core/report/words/evidenceWords'
import { filters, matchesFilter, questionsInOrder, type Filter } from '../../core/review/answering'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { paths } from '../paths'
import { AnswerTag } from '../answers/AnswerTag'
import { filterWords } from '../../core/report/words/filterWords'

const meanings: Readonly<Record<Filter, string>> = {
  unanswered: 'Questions without an answer.',
  'to-confirm':
    'Questions that were answered in last year’s review, and not yet in this one. Each is confirmed, or answered anew, by itself.',
  flagged: 'Questions you marked “Come back to this”.',
  'dont-know': 'Questions to which nobody knew the answer.',
  critical: 'The critical questions: together they are the gate.',
  'no-evidence': `Answers “in place” or better that no evidence backs: none is listed, or it does not say where it is kept, or it was not checked ${inTime}.`,
}

const Found = ({ filter, questions }: { readonly filter: Filter; readonly questions: readonly Question[] }) => {
  const { id, review } = useReadyReview()
  return (
    <div className="stack tight" id="overview-found">
      <p className="small muted">{meanings[filter]}</p>
      {questions.length === 0 && <p>None.</p>}
      <ul className="overview-found">
        {questions.map((question) => (
          <li key={question.id} className="row spread">
            <Link href={paths.question(id, question.id)}>{question.text}</Link>
            <AnswerTag answer={review.answers.get(question.id) ?? null} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Finds questions by what is left to do in them; "next" on a question found so goes to the next of its kind. */
export const QuestionFinder = () => {
  const { pack, review } = useReadyReview()
  const { filter, order } = useAnswering()
  const questions = questionsInOrder(pack, review, order)
  const matching = (candidate: Filter) => questions.filter((question) => matchesFilter(question, review, candidate))
  // Most reviews have none before them.
  const offered = filters.filter(
    (candidate) => candidate !== 'to-confirm' || candidate === filter || matching(candidate).length > 0,
  )
  return (
    <section className="stack tight" aria-labelledby="overview-find">
      <h2 id="overview-find">Find questions</h2>
      <div className="row overview-filters">
        {offered.map((candidate) => (
          <Button
            key={candidate}
            aria-pressed={filter === candidate}
            onClick={() => goThrough({ filter: filter === candidate ? null : candidate })}
          >
            {filterWords[candidate]} <span className="overview-count">{matching(candidate).length}</span>
          </Button>
        ))}
      </div>
      {filter !== null && <Found filter={filter} questions={matching(filter)} />}
    </section>
  )
}
