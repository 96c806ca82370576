import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { isUntouched } from '../../core/report/words/resultWords'
import { lastChangedMilestone, proposedMilestoneName } from '../../core/review/milestones'
import { reviewName, type Milestone } from '../../core/review/review'
import { today } from '../../state/clock'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { standings } from '../../state/reportInput'
import { milestoneState } from '../../state/signing'
import { focusNext, onceDrawn } from '../../ui/focus'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { ComparePanel, type Chosen } from './ComparePanel'
import { MilestoneCard } from './MilestoneCard'
import { NewMilestone } from './NewMilestone'
import { NextReview } from './NextReview'
import { RestoreDialog } from './RestoreDialog'
import { milestoneSide, nowSide, reviewSide, sideChoices, useOtherReviews, type OtherReview } from './sides'
import './milestones.css'

/** Brings what was asked for into sight, and the keyboard with it. */
const goToComparison = (): void => {
  const heading = document.querySelector<HTMLElement>('#milestones-compare-title')
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView?.({ block: 'start' })
}

const Kept = ({ onCompare }: { readonly onCompare: (milestone: Milestone) => void }) => {
  const { log, omitted, review } = useReadyReview()
  const [restored, setRestored] = useState<Milestone | null>(null)
  const kept = useMemo(() => {
    const states = new Map(
      review.milestones.map((milestone) => [milestone.id, milestoneState({ log, omitted }, milestone)]),
    )
    return { states, standings: standings({ log, omitted }, review) }
  }, [log, omitted, review])
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
            onCompare={() => onCompare(milestone)}
            onRestore={() => setRestored(milestone)}
          />
        ))}
      </ol>
      <RestoreDialog milestone={restored} onClose={() => setRestored(null)} />
    </>
  )
}

/** What to compare with now before anybody has chosen: the last milestone from which something is different, else the review before this one, else whatever there is. */
const useProposed = (others: readonly OtherReview[]): Chosen => {
  const { log, review } = useReadyReview()
  const changed = lastChangedMilestone(log, review.milestones)
  const sure = others.filter(({ isSure }) => isSure)
  const earlier = sure.filter(({ reviewDate }) => reviewDate < review.details.reviewDate).at(-1)
  const [first] = sideChoices({ review }, sure)
  return {
    from:
      changed !== null
        ? milestoneSide(changed.id)
        : earlier !== undefined
          ? reviewSide(earlier.id)
          : (first?.value ?? nowSide),
    to: nowSide,
  }
}

/** States of the review that are kept by name: to compare, to go back to, and to begin the next one from. */
export const Milestones = () => {
  const { id, review } = useReadyReview(({ id, review }) => ({ id, review }))
  const scorecard = useScorecard()
  const { milestones } = review
  const others = useOtherReviews()
  const proposed = useProposed(others)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const kept = useRef<HTMLHeadingElement>(null)
  const isThere = ({ from, to }: Chosen) =>
    [from, to].every((side) => sideChoices({ review }, others).some(({ value }) => value === side))
  const compare = (milestone: Milestone) => {
    setChosen({ from: milestoneSide(milestone.id), to: nowSide })
    onceDrawn(goToComparison)
  }
  return (
    <Page title="Milestones" of={reviewName(review.details)} wide>
      <p className="measure">
        A milestone keeps the review as it stands today by a name, such as for a governors’ meeting. Nothing that is
        changed later changes it. Two copies with the same fingerprint hold the same. Every single change is in the{' '}
        <Link href={paths.history(id)}>history</Link>.
      </p>
      <NewMilestone
        key={milestones.length}
        proposed={proposedMilestoneName(today(), milestones)}
        onMade={() => focusNext(() => kept.current)}
      />
      <section className="stack tight">
        <h2 ref={kept} tabIndex={-1}>
          Kept so far
        </h2>
        {milestones.length === 0 ? <p>None yet.</p> : <Kept onCompare={compare} />}
      </section>
      <ComparePanel
        chosen={chosen !== null && isThere(chosen) ? chosen : proposed}
        others={others}
        onChoose={setChosen}
      />
      {!review.isIndependent && !isUntouched(scorecard.counts) && <NextReview />}
    </Page>
  )
}
