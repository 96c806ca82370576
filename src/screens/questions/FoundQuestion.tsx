import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import type { Safeguard } from '../../core/report/findings/criticalBoard'
import { isBacked, isClaim } from '../../core/review/review'
import { goThrough } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { AnswerTag } from '../answers/AnswerTag'
import { StandingMark } from '../board/StandingMark'
import { paths } from '../paths'
import { useSought } from '../../state/sought'
import { filterFor } from './filterFor'

/** A question of the list: how it stands, what it asks, and what is left to do in it. */
export const FoundQuestion = ({ safeguard: { question, answer, standing } }: { readonly safeguard: Safeguard }) => {
  const { id, isFlagged, hasProof } = useReadyReview(({ id, review }) => ({
    id,
    isFlagged: review.flags.has(question.id),
    hasProof: isClaim(answer) ? isBacked(question, review) : null,
  }))
  const sought = useSought(id)
  return (
    <li className="questions-found">
      <StandingMark standing={standing} />
      <div>
        <Link href={paths.question(id, question.id)} onClick={() => goThrough({ filter: filterFor(sought) })}>
          {shortName(question)}
        </Link>
        {question.short !== undefined && <p className="small muted">{question.text}</p>}
      </div>
      <p className="marks">
        {isFlagged && <span className="tag nowrap">Come back to this</span>}
        {hasProof === false && <span className="tag nowrap">No proof</span>}
        <AnswerTag answer={answer} />
      </p>
    </li>
  )
}
