import { Link } from 'wouter'
import { actionAfterFinding } from '../../core/rehearsal/findingChanges'
import { answersToLookAt, standingOfRehearsal } from '../../core/rehearsal/standing'
import { lookAgainWords, rehearsalOutcomeWords } from '../../core/report/words/rehearsalWords'
import { howMany } from '../../core/report/words/words'
import type { Rehearsal } from '../../core/review/review'
import { newId, today } from '../../state/clock'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'
import { paths } from '../paths'

/** What a rehearsal came to: how much was found, which answers are worth another look, and what to do. */
export const RehearsalEnd = ({ rehearsal }: { readonly rehearsal: Rehearsal }) => {
  const { id, pack, review } = useReadyReview(({ id: of, pack: held, review: now }) => ({
    id: of,
    pack: held,
    review: now,
  }))
  const document = useReviewDocument()
  const standing = standingOfRehearsal(pack, review, rehearsal)
  const toLookAt = answersToLookAt(pack, review, rehearsal)
  const withAction = new Set(review.ownActions.map(({ question }) => question))
  const toMend = toLookAt.filter(({ why, question }) => why !== 'second-look' && !withAction.has(question.id))
  const addActions = (): void => {
    document.recordAll(
      toMend.flatMap(({ question, why }) =>
        why === 'second-look' ? [] : [actionAfterFinding(question, why, { today: today(), newId: newId() })],
      ),
    )
    showToast(`${howMany(toMend.length, 'action')} added to the plan.`, undoAction(document))
  }
  return (
    <div className="stack">
      {standing.counts['put-off'] > 0 && <p className="muted">{`${standing.counts['put-off']} put off`}</p>}
      {toLookAt.length > 0 && (
        <section className="stack tight" aria-labelledby="rehearsal-look">
          <h2 id="rehearsal-look">Answers to look at again</h2>
          <p className="muted">Nothing was changed: each is yours to decide.</p>
          <ul className="rehearsal-list">
            {toLookAt.map(({ question, why }) => (
              <li key={question.id}>
                <Link href={paths.question(id, question.id)}>{question.short ?? question.text}</Link>
                <span className="muted">{lookAgainWords[why]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {toMend.length > 0 && (
        <div>
          <Button look="primary" onClick={addActions}>
            {`Add ${howMany(toMend.length, 'action')} to the plan`}
          </Button>
        </div>
      )}
      <section className="stack tight" aria-labelledby="rehearsal-all">
        <h2 id="rehearsal-all">All that was asked for</h2>
        <ol className="rehearsal-list">
          {standing.rehearsed.map(({ id: asked, question, finding }) => (
            <li key={asked}>
              <span>
                {question === null ? 'A question that is not asked any more' : (question.short ?? question.text)}
              </span>
              <span className="muted">
                {[
                  finding === null ? 'Not gone for' : rehearsalOutcomeWords[finding.outcome],
                  ...(finding === null ? [] : [finding.who, finding.where, finding.lookedAt]),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <div className="row no-print">
        <Link href={paths.report(id)} className={buttonClass({})}>
          Download the record
        </Link>
        <Link href={paths.rehearsals(id)}>All rehearsals</Link>
        {rehearsal.endedOn !== null && (
          <Button
            look="quiet"
            onClick={() => document.record({ kind: 'rehearsal-ended-set', rehearsal: rehearsal.id, value: null })}
          >
            Go on with this one
          </Button>
        )}
      </div>
    </div>
  )
}
