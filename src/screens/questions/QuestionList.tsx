import { useState } from 'react'
import type { Question } from '../../core/content/pack'
import { orders, questionsInOrder, type Order } from '../../core/review/answering'
import { everyQuestion, findQuestions, isSeeking } from '../../core/review/finding'
import { reviewName } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { seek, useSought } from '../../state/sought'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { BoardLegend } from '../board/BoardLegend'
import { FoundQuestion } from './FoundQuestion'
import { filterFor } from './filterFor'
import { SearchForm } from './SearchForm'
import { safeguardsOf, type Safeguard } from '../../core/report/findings/criticalBoard'
import './questions.css'

interface Group {
  readonly title: string
  readonly questions: readonly Safeguard[]
}

const weightTitles: readonly (readonly [title: string, has: (question: Question) => boolean])[] = [
  ['Critical', ({ critical }) => critical],
  ['Most important after that', ({ critical, weight }) => !critical && weight === 5],
  ['Important', ({ critical, weight }) => !critical && weight === 3],
  ['The rest', ({ critical, weight }) => !critical && weight === 1],
]

const orderNames: Readonly<Record<Order, string>> = {
  'critical-first': 'By importance',
  'area-by-area': 'By area',
}

/** So many are drawn at once: a checklist may have thousands. */
const step = 200

const useGroups = (found: readonly Safeguard[], order: Order): readonly Group[] => {
  const areas = useReadyReview(({ pack }) => pack.areas)
  const groups =
    order === 'critical-first'
      ? weightTitles.map(([title, has]) => ({ title, questions: found.filter(({ question }) => has(question)) }))
      : areas.map(({ id, title }) => ({ title, questions: found.filter(({ question }) => question.area === id) }))
  return groups.filter(({ questions }) => questions.length > 0)
}

const Groups = ({ found, order }: { readonly found: readonly Safeguard[]; readonly order: Order }) => {
  const groups = useGroups(found, order)
  return groups.map(({ title, questions }) => (
    <section key={title} className="questions-group">
      <h2>
        <span>{title}</span> <span className="count">{questions.length}</span>
      </h2>
      <ul>
        {questions.map((safeguard) => (
          <FoundQuestion key={safeguard.question.id} safeguard={safeguard} />
        ))}
      </ul>
    </section>
  ))
}

/** All questions of the review, to look through, to search and to thin out. */
export const QuestionList = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const { order } = useAnswering()
  const sought = useSought(id)
  const [shown, setShown] = useState(step)
  const all = questionsInOrder(pack, review, order)
  const found = safeguardsOf(findQuestions(all, pack, review, sought), review)
  const set = filterFor(sought)
  const words = isSeeking(sought)
    ? `${found.length.toLocaleString('en-GB')} of ${howMany(all.length, 'question')}`
    : howMany(all.length, 'question')
  return (
    <Page title="Questions" of={reviewName(review.details)} wide>
      <SearchForm key={id} sought={sought} onSeek={(next) => seek(id, next)} />
      <div className="questions-head">
        <p role="status">
          <strong>{words}</strong>
        </p>
        <div className="row order">
          {orders.map((candidate) => (
            <Button
              key={candidate}
              aria-pressed={order === candidate}
              onClick={() => goThrough({ order: candidate, filter: set })}
            >
              {orderNames[candidate]}
            </Button>
          ))}
        </div>
      </div>
      {found.length === 0 ? (
        <div className="card stack">
          <p>No question is like that.</p>
          <p>
            <Button onClick={() => seek(id, everyQuestion)}>Show all questions</Button>
          </p>
        </div>
      ) : (
        <Groups found={found.slice(0, shown)} order={order} />
      )}
      {found.length > shown && (
        <p>
          <Button onClick={() => setShown(shown + step)}>{`Show ${Math.min(step, found.length - shown)} more`}</Button>
        </p>
      )}
      <BoardLegend shown={[...new Set(found.map(({ standing }) => standing))]} />
    </Page>
  )
}
