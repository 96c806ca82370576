import { Link } from 'wouter'
import { criticalBoard } from '../../core/report/findings/criticalBoard'
import { gateSentence, gateTitle, gateTone, notAGrade } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { leaveFull, toggleFull, useIsFull } from '../../ui/fullScreen'
import { Page } from '../../ui/Page'
import { Board } from '../board/Board'
import { BoardLegend } from '../board/BoardLegend'
import { paths } from '../paths'
import { sayDate } from '../when'
import './show.css'

/** The critical safeguards alone, as large as the screen allows: for a meeting. It changes with each answer. */
export const ShowScreen = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const { gate } = useScorecard()
  const safeguards = criticalBoard(pack, review)
  const isFull = useIsFull()
  return (
    <div className="show">
      <Page title={reviewName(review.details)} of="Critical safeguards" heading={gateTitle(gate)} wide>
        <p className={`show-sentence tone-${gateTone(gate)}`}>{gateSentence(gate)}</p>
        {safeguards.length > 0 && (
          <>
            <Board safeguards={safeguards} size="cards" />
            <BoardLegend shown={[...new Set(safeguards.map(({ standing }) => standing))]} />
          </>
        )}
        <p className="show-subject">
          <span>{`${reviewName(review.details)} · review date ${sayDate(review.details.reviewDate)}`}</span>
          <span className="muted">{notAGrade}</span>
        </p>
        <div className="row no-print">
          {document.fullscreenEnabled && (
            <Button look="primary" onClick={() => toggleFull(document.documentElement)}>
              {isFull ? 'Leave full screen' : 'Fill the screen'}
            </Button>
          )}
          <Link href={paths.overview(id)} className={buttonClass({})} onClick={leaveFull}>
            Back to the review
          </Link>
        </div>
      </Page>
    </div>
  )
}
