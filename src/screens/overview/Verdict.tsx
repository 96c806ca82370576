import { Link } from 'wouter'
import { criticalBoard } from '../../core/report/findings/criticalBoard'
import { standingSentence, verdictOf } from '../../core/report/words/verdictWords'
import { gateTone } from '../../core/report/words/words'
import type { Gate } from '../../core/scoring/scoreReview'
import { useReadyReview } from '../../state/openStore'
import { Board } from '../board/Board'
import { paths } from '../paths'
import { NextStep } from './NextStep'

/** What the critical safeguards come to, as the heading of the page. */
export const VerdictHeading = ({ gate }: { readonly gate: Gate }) => {
  const { pack, review } = useReadyReview(({ pack, review }) => ({ pack, review }))
  const { marked, rest } = verdictOf(gate, criticalBoard(pack, review))
  return (
    <>
      {marked !== '' && <span className={`overview-marked tone-${gateTone(gate)}`}>{marked}</span>}
      <span>{rest}</span>
    </>
  )
}

/** How each critical safeguard stands, and the one thing to do next. */
export const VerdictSection = ({ gate }: { readonly gate: Gate | null }) => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const safeguards = criticalBoard(pack, review)
  return (
    <section className="overview-verdict stack" aria-label="Critical safeguards">
      {gate === null ? (
        <p className="lead">No critical question is asked in this review, so it says nothing of critical safeguards.</p>
      ) : (
        <>
          <p className="lead">{standingSentence(gate, safeguards)}</p>
          <Board size="tiles" safeguards={safeguards} hrefOf={({ question }) => paths.question(id, question.id)} />
        </>
      )}
      <div className="row overview-next">
        <NextStep />
        {gate !== null && <Link href={paths.show(id)}>Show on a screen</Link>}
      </div>
    </section>
  )
}
