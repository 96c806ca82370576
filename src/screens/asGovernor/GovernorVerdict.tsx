import { criticalBoard } from '../../core/report/findings/criticalBoard'
import { gateSentence, howMany, inPlaceSentence } from '../../core/report/words/words'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Board } from '../board/Board'
import { BoardLegend } from '../board/BoardLegend'
import { paths } from '../paths'
import { Reader } from './Reader'
import './governor.css'

/** The verdict in a sentence, the critical safeguards as one picture, how the rest stands in a line, and who reads here. */
export const GovernorVerdict = () => {
  const { id, pack, review } = useReadyReview()
  const { gate, counts, backedClaims } = useScorecard()
  const board = criticalBoard(pack, review)
  const { unanswered } = counts
  return (
    <>
      <p className="governor-sentence">{gateSentence(gate)}</p>
      {board.length > 0 && (
        <Board
          safeguards={board}
          size="tiles"
          hrefOf={({ question }) => paths.governorQuestion(id, question.area, question.id)}
        />
      )}
      <div className="stack tight">
        {board.length > 0 && <BoardLegend shown={board.map(({ standing }) => standing)} />}
        <ul className="governor-facts governor-all">
          <li>{`All questions: ${inPlaceSentence(counts)}`}</li>
          {backedClaims.claims > 0 && <li>{`Answers with proof: ${backedClaims.backed} of ${backedClaims.claims}`}</li>}
          {unanswered > 0 && (
            <li>
              <strong>{`${howMany(unanswered, 'question')} not answered yet: this was sent unfinished`}</strong>
            </li>
          )}
        </ul>
        <Reader />
      </div>
    </>
  )
}
