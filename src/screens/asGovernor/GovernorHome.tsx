import { sayContributor } from '../../core/review/people'
import { reviewName } from '../../core/review/review'
import { gateItems } from '../../core/report/sections/gateItems'
import { slipSentences } from '../../core/report/sections/changes'
import { figureMethods } from '../../core/report/sections/method'
import { isUntouched } from '../../core/report/words/resultWords'
import { howMany, notAGrade } from '../../core/report/words/words'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview, type ReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { useReportInput } from '../report/useReportInput'
import { CountsPanel } from '../results/CountsPanel'
import { FiguresPanel } from '../results/FiguresPanel'
import { GatePanel } from '../results/GatePanel'
import type { HrefOf } from '../results/QuestionLinks'
import { useChecklistWords } from '../useChecklistWords'
import { sayDate } from '../when'
import { AreaProgress } from './AreaProgress'
import { askedAreas, nextArea } from './areas'
import { ChangesSince } from './ChangesSince'
import { GovernorSteps, type GovernorStep } from './GovernorSteps'
import { MendNow } from './MendNow'
import { NewsNotice } from './NewsNotice'
import { NotYou } from './NotYou'
import { QuestionsToAsk } from './QuestionsToAsk'
import '../results/results.css'
import './governor.css'

/** The one thing to do next: the areas, as long as one of them has no view, then signing. */
const nextStep = (open: ReadyReview): GovernorStep => {
  const areas = askedAreas(open)
  const left = areas.filter(({ mine }) => mine === null).length
  const next = nextArea(open)
  if (next === null || left === 0) return { href: paths.governorSign(open.id), label: 'Sign and send back' }
  return {
    href: paths.governorArea(open.id, next.area.id),
    label: left === areas.length ? 'Go through the areas' : `Go on through the areas: ${left} left`,
  }
}

const Subject = () => {
  const { pack, review, me } = useReadyReview()
  const checklist = useChecklistWords()(pack)
  const sent = review.milestones.at(-1)
  const reader = review.contributors.find(({ id }) => id === me)
  return (
    <div className="stack tight">
      <p className="results-subject">
        {[
          ...(review.details.school !== null && review.details.school !== reviewName(review.details)
            ? [review.details.school]
            : []),
          `Review date ${sayDate(review.details.reviewDate)}`,
          ...(sent !== undefined ? [`sent to you as “${sent.name}”`] : []),
          ...(checklist !== null ? [checklist] : []),
        ].join(' · ')}
      </p>
      <p className="muted">{notAGrade}</p>
      {reader !== undefined && (
        <p className="measure">
          You read this as <strong>{sayContributor(reader)}</strong>. Nothing that you do here changes the school’s
          answers or its score: your views, comments and signature stand beside them, and go back to the school when you
          send them.
        </p>
      )}
    </div>
  )
}

const Findings = ({ hrefOf }: { readonly hrefOf: HrefOf }) => {
  const pack = useReadyReview((open) => open.pack)
  const scorecard = useScorecard()
  const methods = figureMethods(pack, scorecard)
  const input = useReportInput()
  const { unanswered, questions } = scorecard.counts
  return (
    <>
      <GatePanel
        hrefOf={hrefOf}
        pack={pack}
        gate={scorecard.gate}
        items={gateItems(input)}
        method={methods.gate}
        slips={slipSentences(input)}
      />
      {unanswered > 0 && (
        <Notice tone="unknown" title={`${unanswered} of ${howMany(questions, 'question')} not answered yet`}>
          <p>The school sent this before it was finished. What is below says so wherever it matters.</p>
        </Notice>
      )}
      <CountsPanel pack={pack} scorecard={scorecard} methods={methods} />
      <ChangesSince input={input} hrefOf={hrefOf} />
      <MendNow hrefOf={hrefOf} />
      <QuestionsToAsk input={input} hrefOf={hrefOf} />
      <section className="stack">
        <h2>The figures behind it</h2>
        <FiguresPanel hrefOf={hrefOf} pack={pack} scorecard={scorecard} methods={methods} />
      </section>
    </>
  )
}

/** What a governor reads first: whether the critical safeguards are in place, what changed, what to ask, and what to do next. */
export const GovernorHome = () => {
  const open = useReadyReview()
  const { id, review } = open
  const scorecard = useScorecard()
  const areas = askedAreas(open)
  const hrefOf: HrefOf = (question) => paths.governorQuestion(id, question.area, question.id)
  return (
    <Page
      title={reviewName(review.details)}
      of="For governors"
      heading={
        <>
          <span className="governor-kicker">
            Safeguarding self-review, for governors<span className="visually-hidden">: </span>
          </span>
          {reviewName(review.details)}
        </>
      }
      wide
    >
      <Subject />
      <NewsNotice />
      {isUntouched(scorecard.counts) ? (
        <Notice tone="unknown" title="Nothing is answered yet">
          <p>The school has sent this without an answer, so there is nothing to read. Ask the head to send it again.</p>
        </Notice>
      ) : (
        <Findings hrefOf={hrefOf} />
      )}
      {areas.length === 0 && (
        <Notice tone="neutral" title="No area asks this school anything">
          <p>
            By its phase or setting, no question of this checklist applies to it. Ask the head whether the details are
            right.
          </p>
        </Notice>
      )}
      <AreaProgress />
      <NotYou />
      <GovernorSteps previous={null} next={nextStep(open)} />
    </Page>
  )
}
