import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { standingOfRehearsal } from '../../core/rehearsal/standing'
import { rehearsalOutcomeWords, rehearsalVerdict } from '../../core/report/words/rehearsalWords'
import { reviewName, type Rehearsal } from '../../core/review/review'
import { today } from '../../state/clock'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { sayDate } from '../when'
import { AskedToShow } from './AskedToShow'
import { FindingForm } from './FindingForm'
import { RehearsalEnd } from './RehearsalEnd'
import './rehearsal.css'

/** A rehearsal that goes on: one thing to be shown at a time. */
const UnderWay = ({ rehearsal }: { readonly rehearsal: Rehearsal }) => {
  const { id, pack, review } = useReadyReview(({ id: of, pack: held, review: now }) => ({
    id: of,
    pack: held,
    review: now,
  }))
  const document = useReviewDocument()
  const { rehearsed, next } = standingOfRehearsal(pack, review, rehearsal)
  const [chosen, setChosen] = useState<string | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const current = chosen ?? next ?? rehearsed[0]?.id ?? null
  const at = rehearsed.findIndex((one) => one.id === current)
  const shown = rehearsed[at]
  const goTo = (question: string | null): void => {
    setChosen(question)
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'start' })
  }
  const recorded = (): void => {
    const after = rehearsed.slice(at + 1).find(({ finding, question }) => finding === null && question !== null)
    const left = rehearsed.filter((one) => one.finding === null && one.question !== null && one.id !== current)
    announce(left.length === 0 ? 'Recorded. That was the last one.' : `Recorded. ${left.length} to go.`)
    goTo((after ?? left[0])?.id ?? null)
  }
  const end = (): void => {
    document.record({ kind: 'rehearsal-ended-set', rehearsal: rehearsal.id, value: today() })
  }
  const isDone = next === null && chosen === null
  return (
    <>
      <nav className="rehearsal-steps" aria-label="What is asked for">
        <ol>
          {rehearsed.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                className={one.finding === null ? '' : `is-${one.finding.outcome}`}
                aria-current={!isDone && one.id === current ? 'step' : undefined}
                aria-label={`${index + 1}: ${one.question?.short ?? one.question?.text ?? 'not asked any more'}${one.finding === null ? '' : `, ${rehearsalOutcomeWords[one.finding.outcome]}`}`}
                onClick={() => goTo(one.id)}
              >
                {index + 1}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div ref={top} tabIndex={-1} className="rehearsal-top">
        {isDone || shown === undefined ? (
          <div className="stack">
            <p className="rehearsal-question">All have been gone through.</p>
            <div>
              <Button look="primary" large onClick={end}>
                See what it came to
              </Button>
            </div>
          </div>
        ) : shown.question === null ? (
          <p>This question is not asked of your school any more. Go on with the next.</p>
        ) : (
          <div className="stack">
            <AskedToShow question={shown.question} isClaimed={shown.isClaimed} />
            <FindingForm key={shown.id} rehearsal={rehearsal} question={shown.question} onRecorded={recorded} />
          </div>
        )}
      </div>
      {!(isDone || shown === undefined) && (
        <div className="row no-print">
          <Link href={paths.rehearsals(id)}>Stop here for now</Link>
          <Button look="quiet" onClick={end}>
            End it here
          </Button>
        </div>
      )}
      <p className="small muted">{`Drawn by ${rehearsal.seed}. Stopping loses nothing: what you recorded is kept.`}</p>
    </>
  )
}

/** One rehearsal: while it goes on, what to show next; then, what it came to. */
export const RehearsalScreen = ({ rehearsal: id }: { readonly rehearsal: string }) => {
  const { review, pack } = useReadyReview(({ review: now, pack: held }) => ({ review: now, pack: held }))
  const rehearsal = review.rehearsals.find((each) => each.id === id)
  const name = reviewName(review.details)
  if (rehearsal === undefined)
    return (
      <Page title="There is no such rehearsal" of={name}>
        <p>
          It may have been taken back, or it did not come along with this copy.{' '}
          <Link href={paths.rehearsals(review.id)}>All rehearsals</Link>
        </p>
      </Page>
    )
  const standing = standingOfRehearsal(pack, review, rehearsal)
  return rehearsal.endedOn === null ? (
    <Page title={`Rehearsal: ${standing.rehearsed.length} things to show`} of={name} wide>
      <UnderWay rehearsal={rehearsal} />
    </Page>
  ) : (
    <Page title={`Rehearsal of ${sayDate(rehearsal.startedOn)}: ${rehearsalVerdict(standing)}`} of={name} wide>
      <RehearsalEnd rehearsal={rehearsal} />
    </Page>
  )
}
