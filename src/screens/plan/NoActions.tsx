import { Link } from 'wouter'
import { isUntouched } from '../../core/report/words/resultWords'
import { howMany } from '../../core/report/words/words'
import { applicableQuestions } from '../../core/review/review'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'

/** Why there is nothing to do, and what to do about it. */
export const NoActions = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const { counts } = useScorecard()
  if (isUntouched(counts)) {
    const first = applicableQuestions(pack, review)[0]
    return (
      <div className="card stack">
        <h2>Nothing is answered yet</h2>
        <p>The plan comes from the answers: each one below “{pack.levels[2]?.name}” gets a step here.</p>
        {first !== undefined && (
          <p>
            <Link href={paths.question(id, first.id)} className={buttonClass({ look: 'primary' })}>
              Go to the first question
            </Link>
          </p>
        )}
      </div>
    )
  }
  return (
    <Notice tone={counts.unanswered > 0 ? 'neutral' : 'good'} title="No answer is below its target">
      {counts.unanswered > 0 ? (
        <p key="open">
          That holds for what is answered. {howMany(counts.unanswered, 'question')}{' '}
          {counts.unanswered === 1 ? 'is' : 'are'} still open: <Link href={paths.overview(id)}>see what is left</Link>.
        </p>
      ) : (
        <p key="all">
          Keep the checks going: look at the <Link href={paths.evidence(id)}>evidence</Link>, and ask somebody other
          than the doer to check.
        </p>
      )}
      {!review.details.aimHigher && <p>To plan those checks, tick “Aim higher”.</p>}
    </Notice>
  )
}
