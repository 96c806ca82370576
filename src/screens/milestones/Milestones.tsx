import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { isUntouched } from '../../core/report/words/resultWords'
import { proposedMilestoneName } from '../../core/review/milestones'
import { reviewName, type Milestone } from '../../core/review/review'
import { today } from '../../state/clock'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { fingerprintOf } from '../../state/reviewData'
import { standings } from '../../state/reportInput'
import { milestoneState } from '../../state/signing'
import { Expander } from '../../ui/Expander'
import { focusNext, onceDrawn } from '../../ui/focus'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { useChosenSides } from './chosenSides'
import { ComparePanel } from './ComparePanel'
import { MilestoneCard } from './MilestoneCard'
import { NewMilestone } from './NewMilestone'
import { NextReview } from './NextReview'
import { RestoreDialog } from './RestoreDialog'
import { signedOffId } from './SignedOff'
import { SignOffDialog } from './SignOffDialog'
import { milestoneSide, nowSide, useOtherReviews } from './sides'
import './milestones.css'

/** Brings what was asked for into sight, and the keyboard with it. */
const goToComparison = (): void => {
  const heading = document.querySelector<HTMLElement>('#milestones-compare-title')
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView?.({ block: 'start' })
}

const Kept = ({ onCompare }: { readonly onCompare: (milestone: Milestone) => void }) => {
  const { log, omitted, review, me } = useReadyReview()
  const [signed, setSigned] = useState<Milestone | null>(null)
  const [restored, setRestored] = useState<Milestone | null>(null)
  const kept = useMemo(() => {
    const states = new Map(
      review.milestones.map((milestone) => [milestone.id, milestoneState({ log, omitted }, milestone)]),
    )
    return { states, standings: standings({ log, omitted }, review) }
  }, [log, omitted, review])
  const canSign = ({ id }: Milestone): boolean =>
    !review.isIndependent &&
    kept.states.get(id) === 'fits' &&
    !review.signOffs.some(({ milestone, by }) => milestone === id && by === me)
  return (
    <>
      <ol className="milestones-list">
        {[...review.milestones].reverse().map((milestone) => (
          <MilestoneCard
            key={milestone.id}
            milestone={milestone}
            state={kept.states.get(milestone.id) ?? 'differs'}
            standings={kept.standings}
            signatures={review.signatures.filter((signature) => signature.milestone === milestone.id)}
            signOffs={review.signOffs.filter((signOff) => signOff.milestone === milestone.id)}
            onSignOff={canSign(milestone) ? () => setSigned(milestone) : undefined}
            onCompare={() => onCompare(milestone)}
            onRestore={() => setRestored(milestone)}
          />
        ))}
      </ol>
      <SignOffDialog
        milestone={signed}
        onClose={() => setSigned(null)}
        onSigned={(signedOff) => focusNext(() => document.getElementById(signedOffId(signedOff)))}
      />
      <RestoreDialog milestone={restored} onClose={() => setRestored(null)} />
    </>
  )
}

/** For whoever compares two copies, or paper with what is here. */
const CheckCodes = () => {
  const { log, omitted } = useReadyReview()
  const now = useMemo(() => sayFingerprint(fingerprintOf({ log, omitted })), [log, omitted])
  return (
    <div className="no-print milestones-codes">
      <Expander title="Check codes">
        <p>
          {`Each saved version has a code, worked out of all that it holds, and so has the review as it stands now: ${now}. Two copies with the same code hold the same, save for texts that were left out of one. A PDF names the code on its cover; a signature holds the code of what was signed.`}
        </p>
      </Expander>
    </div>
  )
}

/** States of the review that are kept by name: to compare, to go back to, and to begin the next one from. */
export const Milestones = () => {
  const { id, review } = useReadyReview(({ id, review }) => ({ id, review }))
  const scorecard = useScorecard()
  const { milestones } = review
  const others = useOtherReviews()
  const [chosen, setChosen] = useChosenSides(others)
  const kept = useRef<HTMLHeadingElement>(null)
  const compare = (milestone: Milestone) => {
    setChosen({ from: milestoneSide(milestone.id), to: nowSide })
    onceDrawn(goToComparison)
  }
  return (
    <Page title="Saved versions" of={reviewName(review.details)} wide>
      <p className="measure">
        A saved version keeps the review as it stands today by a name, such as for a governors’ meeting. Nothing that is
        changed later changes it. Every single change is in the <Link href={paths.history(id)}>history</Link>.
      </p>
      <NewMilestone
        key={milestones.length}
        proposed={proposedMilestoneName(today(), milestones)}
        onMade={() => focusNext(() => kept.current)}
      />
      <section className="stack tight">
        <h2 ref={kept} tabIndex={-1}>
          Saved so far
        </h2>
        {milestones.length === 0 ? <p>None yet.</p> : <Kept onCompare={compare} />}
        <CheckCodes />
      </section>
      <ComparePanel chosen={chosen} others={others} onChoose={setChosen} />
      {!review.isIndependent && !isUntouched(scorecard.counts) && <NextReview />}
    </Page>
  )
}
