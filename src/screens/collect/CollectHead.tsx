import { mostVotes } from '../../core/workshop/answerCode'
import type { VoteBoard } from '../../core/workshop/board'
import type { SessionPlan } from '../../core/workshop/session'
import type { Vote } from '../../core/workshop/votes'
import { voteName } from '../../core/report/words/roomWords'
import { capitalised } from '../../core/report/words/words'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { answeredWords } from '../session/sessionWords'
import { beyondWords, tablesWords } from './collectWords'
import { toPlaceOf } from './ContestedTables'
import { TableBoard } from './TableBoard'
import './collect.css'

interface Props {
  readonly plan: Pick<SessionPlan, 'unit' | 'tables'>
  readonly board: VoteBoard
  /** The vote that is collected, and the last that was begun. */
  readonly vote: Vote
  readonly latest: number
  /** Whether anything of the last came in: before that nobody wants one more. */
  readonly hasLatest: boolean
  readonly onVote: (vote: number) => void
}

/** Which vote is collected, how many have sent in it, and who has. */
export const CollectHead = ({ plan, board, vote: { vote, contested }, latest, hasLatest, onVote }: Props) => {
  const [first] = contested
  return (
    <section className="stack tight" aria-label={capitalised(voteName(vote))}>
      {(latest > 1 || hasLatest) && (
        <div className="collect-choices" role="group" aria-label="Which vote is collected">
          {Array.from({ length: latest }, (_, index) => index + 1).map((each) => (
            <Button key={each} aria-pressed={each === vote} onClick={() => onVote(each)}>
              {capitalised(voteName(each))}
            </Button>
          ))}
          {hasLatest && latest < mostVotes && (
            <Button look="quiet" onClick={() => onVote(latest + 1)}>
              {`Start the ${voteName(latest + 1)}`}
            </Button>
          )}
        </div>
      )}
      <p className="collect-count" role="status">
        <strong>{answeredWords(plan, board.sent)}</strong>
        <span className="muted">{voteName(vote)}</span>
      </p>
      {vote === latest && vote > 1 && !hasLatest && (
        <p>{`On each device: “Go on to the ${voteName(vote)}”, answer again, and show the new code. A code says itself of which vote it is.`}</p>
      )}
      <TableBoard board={board} unit={plan.unit} />
      {first !== undefined && (
        <div>
          <Button look="quiet" onClick={() => toPlaceOf({ vote, table: first })}>
            {`Say which counts: ${tablesWords(plan.unit, contested)}`}
          </Button>
        </div>
      )}
      {plan.tables !== null && board.beyond.length > 0 && (
        <Notice tone="unknown" title={beyondWords(plan.unit, board.beyond, plan.tables)} />
      )}
    </section>
  )
}
