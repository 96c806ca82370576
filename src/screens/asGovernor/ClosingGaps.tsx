import { isDeclined } from '../../core/plan/declined'
import { gateActionWords, gateItems, type GateItem } from '../../core/report/sections/gateItems'
import { actionTitle } from '../../core/report/words/actionWords'
import { howMany, statusWords } from '../../core/report/words/words'
import { usePlan } from '../../state/openPlan'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Expander } from '../../ui/Expander'
import { DueDate } from '../plan/DueDate'
import { ActionBecause } from './ActionBecause'
import { MarkedQuestion } from './MarkedQuestion'
import './governor.css'

/** What it is called; of what is marked done, that the answer does not say so. */
const titleOf = (item: GateItem): string => {
  const { action } = item
  if (action === null) return 'No action yet: it has to be answered first.'
  return action.status === 'done' ? gateActionWords(item) : actionTitle(action)
}

const Line = ({ item }: { readonly item: GateItem }) => {
  const { question, action } = item
  return (
    <li className="stack tight">
      <h3>{titleOf(item)}</h3>
      <p className="small governor-facts">
        <MarkedQuestion question={question} />
        {action !== null && <span>{action.owner}</span>}
        {action !== null && (action.status === 'done' || !isDeclined(action)) && (
          <>
            <DueDate action={action} />
            <span>{statusWords[action.status]}</span>
          </>
        )}
      </p>
      {action !== null && <ActionBecause action={action} />}
    </li>
  )
}

const Lines = ({ items }: { readonly items: readonly GateItem[] }) => (
  <ul className="governor-list">
    {items.map((item) => (
      <Line key={item.question.id} item={item} />
    ))}
  </ul>
)

/** As many as are read in a minute. */
const mostAtOnce = 6

/** The critical safeguards that are missing or not known, each with what the school is going to do about it, who, and by when. */
export const ClosingGaps = () => {
  const review = useReadyReview((open) => open.review)
  const items = gateItems({ review, scorecard: useScorecard(), plan: usePlan() })
  if (items.length === 0) return null
  const more = items.slice(mostAtOnce)
  return (
    <section className="stack tight">
      <h2>What closes the gaps</h2>
      <Lines items={items.slice(0, mostAtOnce)} />
      {more.length > 0 && (
        <Expander title={`Show ${howMany(more.length, 'more critical safeguard')}`}>
          <Lines items={more} />
        </Expander>
      )}
    </section>
  )
}
