import { mainRole } from '../../core/report/findings/pointsOfView'
import { reviewName } from '../../core/review/review'
import { CheckField } from '../../ui/Field'
import { sayDate, sayMoment } from '../when'
import type { Candidate, Compared } from './usePointsOfView'

const Choice = ({
  candidate: { view, isOwn, isChosen, answered, of, askedFor },
  choose,
}: { readonly candidate: Candidate } & Pick<Compared, 'choose'>) => (
  <CheckField
    checked={isChosen}
    onChange={(event) => choose(view.id, event.target.checked)}
    label={
      <>
        <span>{`${view.label}${isOwn ? ' (this review)' : ''}`}</span>
        <span className="small muted points-of-view-state">
          {`${answered} of ${of} answered${answered > 0 ? ` · last changed ${sayMoment(view.review.lastChangedAt)}` : ''}${askedFor === null ? '' : ` · asked for the review of ${sayDate(askedFor)}`}`}
        </span>
      </>
    }
  />
)

/** Which points of view are laid beside each other. */
export const WhoseAnswers = ({
  candidates,
  notComparable,
  choose,
}: Pick<Compared, 'candidates' | 'notComparable' | 'choose'>) => (
  <section className="card stack tight points-of-view-whose">
    <fieldset>
      <legend>
        <h2>Whose answers</h2>
      </legend>
      <div className="points-of-view-choices">
        {candidates.map((candidate) => (
          <Choice key={candidate.view.id} candidate={candidate} choose={choose} />
        ))}
      </div>
    </fieldset>
    {notComparable.length > 0 && (
      <div className="small muted">
        <p>Not comparable, since they answer another checklist, or another version of it:</p>
        <ul>
          {notComparable.map((review) => (
            <li key={review.id}>
              {mainRole(review) ?? reviewName(review.details)} (version {review.pack.version})
            </li>
          ))}
        </ul>
      </div>
    )}
  </section>
)
