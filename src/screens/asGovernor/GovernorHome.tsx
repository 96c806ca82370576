import { reviewName } from '../../core/review/review'
import { isUntouched } from '../../core/report/words/resultWords'
import { gateTitle, gateTone, notAGrade } from '../../core/report/words/words'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview, type ReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { useReportInput } from '../report/useReportInput'
import { MethodPanel } from '../results/MethodPanel'
import { useChecklistWords } from '../useChecklistWords'
import { sayDate } from '../when'
import { AreaProgress } from './AreaProgress'
import { askedAreas, nextArea } from './areas'
import { ChangesSince } from './ChangesSince'
import { ClosingGaps } from './ClosingGaps'
import { GovernorSteps, type GovernorStep } from './GovernorSteps'
import { NewsNotice } from './NewsNotice'
import { NotYou } from './NotYou'
import { QuestionsToAsk } from './QuestionsToAsk'
import { RehearsedVisits } from './RehearsedVisits'
import { Reader } from './Reader'
import { GovernorVerdict } from './GovernorVerdict'
import '../results/results.css'
import './governor.css'

/** The one thing to do next, and what else there is: the areas, as long as one of them has no view, and signing. */
const stepsOf = (open: ReadyReview): { readonly other: GovernorStep | null; readonly next: GovernorStep } => {
  const areas = askedAreas(open)
  const left = areas.filter(({ mine }) => mine === null).length
  const next = nextArea(open)
  const sign: GovernorStep = { href: paths.governorSign(open.id), label: 'Sign and send back' }
  if (next === null || left === 0) return { other: null, next: sign }
  return {
    other: sign,
    next: {
      href: paths.governorArea(open.id, next.area.id),
      label: left === areas.length ? 'Go through the areas' : `Go on through the areas: ${left} left`,
    },
  }
}

/** Whose review it is, and of when. */
const Kicker = () => {
  const { school, reviewDate, ...details } = useReadyReview((open) => open.review.details)
  const name = reviewName({ school, reviewDate, ...details })
  return (
    <span className="governor-kicker">
      <strong>{name}</strong>
      {school !== null && !name.includes(school) && <span>{school}</span>}
      <span>{`Self-review of ${sayDate(reviewDate)}`}</span>
      <span className="visually-hidden">: </span>
    </span>
  )
}

/** What was sent, and what it is not. */
const Small = () => {
  const { pack, review } = useReadyReview()
  const checklist = useChecklistWords()(pack)
  const sent = review.milestones.at(-1)
  return (
    <p className="small muted">
      {[
        ...(sent !== undefined ? [`Sent to you as “${sent.name}”`] : []),
        ...(checklist !== null ? [checklist] : []),
        notAGrade,
      ].join(' · ')}
    </p>
  )
}

const Figures = () => {
  const pack = useReadyReview((open) => open.pack)
  return <MethodPanel pack={pack} scorecard={useScorecard()} asked={null} />
}

const Findings = () => {
  const input = useReportInput()
  return (
    <>
      <ChangesSince input={input} />
      <QuestionsToAsk input={input} />
      <ClosingGaps />
      <RehearsedVisits />
    </>
  )
}

/** What a governor reads first: whether the critical safeguards are in place, what changed, what to ask, what closes the gaps, and what to do next. */
export const GovernorHome = () => {
  const open = useReadyReview()
  const { review } = open
  const { gate, counts } = useScorecard()
  const areas = askedAreas(open)
  const isEmpty = isUntouched(counts)
  return (
    <Page
      title={reviewName(review.details)}
      of="For governors"
      heading={
        <>
          <Kicker />
          <span className={`governor-verdict tone-${isEmpty ? 'unknown' : gateTone(gate)}`}>
            {isEmpty ? 'Nothing is answered yet' : gateTitle(gate)}
          </span>
        </>
      }
      wide
    >
      {isEmpty ? (
        <>
          <p className="governor-sentence">
            There is nothing to read yet. Ask the head to answer and to send it again.
          </p>
          <Reader />
        </>
      ) : (
        <GovernorVerdict />
      )}
      {areas.length === 0 && (
        <Notice tone="neutral" title="No area asks this school anything">
          <p>
            By its phase or setting, no question of this checklist applies to it. Ask the head whether the details are
            right.
          </p>
        </Notice>
      )}
      <div className="governor-columns">
        <div className="stack loose">
          <NewsNotice />
          {!isEmpty && <Findings />}
        </div>
        <AreaProgress />
      </div>
      <div>
        {!isEmpty && <Figures />}
        <NotYou />
      </div>
      <Small />
      <GovernorSteps {...stepsOf(open)} />
    </Page>
  )
}
