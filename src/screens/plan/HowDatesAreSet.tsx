import { useId } from 'react'
import { Link } from 'wouter'
import { openActions } from '../../core/plan/arrangeActions'
import { crowded } from '../../core/plan/crowded'
import { areTermsAssumed } from '../../core/plan/halfTerms'
import { crowdedWords, datesInWords } from '../../core/report/words/datesWords'
import { usePlan } from '../../state/openPlan'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { CheckField } from '../../ui/Field'
import { paths } from '../paths'
import { LoadField } from './LoadField'

/** By what rules the plan comes to its dates, and what of that the school can set. */
export const HowDatesAreSet = () => {
  const { id, pack, details } = useReadyReview(({ id, pack, review }) => ({ id, pack, details: review.details }))
  const { record } = useReviewDocument()
  const leadId = useId()
  const open = openActions(usePlan())
  const last = open.reduce((latest, { due }) => (due > latest ? due : latest), details.reviewDate)
  return (
    <section className="plan-rules no-print" aria-label="How dates are set">
      <div className="stack tight">
        {datesInWords(pack, details.load).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {crowded(pack, details, open).map((crowd) => (
          <p key={crowd.owner} className="crowd">
            {crowdedWords(crowd, details.load)}
          </p>
        ))}
        <p>
          <span>
            {areTermsAssumed(details.terms, details.reviewDate, last)
              ? 'Not all term dates are entered: where they are missing, the usual ones in England are taken.'
              : 'Days count in the terms that you have entered.'}
          </span>{' '}
          <Link href={paths.details(id)}>Enter term dates</Link>
        </p>
      </div>
      <div className="stack tight">
        <LoadField />
        <div>
          <CheckField
            label="The head is the designated safeguarding lead too"
            checked={details.headIsLead}
            aria-describedby={leadId}
            onChange={({ target }) =>
              record({ kind: 'detail-set', detail: 'headIsLead', value: target.checked ? true : null })
            }
          />
          <p id={leadId} className="small muted">
            They count as one person then, and somebody else is suggested wherever a step has to be checked.
          </p>
        </div>
        <CheckField
          label={
            <>
              Aim higher: also plan the step from “{pack.levels[2]?.name}” to “{pack.levels[3]?.name}” for every
              question. Critical questions always have it.
            </>
          }
          checked={details.aimHigher}
          onChange={({ target }) => record({ kind: 'detail-set', detail: 'aimHigher', value: target.checked })}
        />
      </div>
    </section>
  )
}
