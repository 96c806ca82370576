import { matchesFilter } from '../../core/review/answering'
import { applicableQuestions } from '../../core/review/review'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { filterWords } from '../../core/report/words/filterWords'

/** Says that "next" stops at some questions only, and ends it. */
export const FilterLine = () => {
  const { filter } = useAnswering()
  const left = useReadyReview(({ pack, review }) =>
    filter === null
      ? 0
      : applicableQuestions(pack, review).filter((question) => matchesFilter(question, review, filter)).length,
  )
  if (filter === null) return null
  return (
    <p className="question-filter row small">
      <span>
        Going through: <strong>{filterWords[filter]}</strong> ({left})
      </span>
      <Button look="quiet" onClick={() => goThrough({ filter: null })}>
        Go through all questions
      </Button>
    </p>
  )
}
