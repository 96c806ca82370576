import { Link } from 'wouter'
import { applicableQuestions } from '../../core/review/review'
import { areaBars } from '../../core/report/sections/areaBars'
import { areaTable } from '../../core/report/sections/areaTable'
import { coverageGridBlock } from '../../core/report/charts/coverageGrid'
import { gateItems } from '../../core/report/sections/gateItems'
import { figureMethods, methodBlocks } from '../../core/report/sections/method'
import { isUntouched } from '../../core/report/words/resultWords'
import { slipSentences } from '../../core/report/sections/changes'
import { strengthsOf } from '../../core/report/findings/strengths'
import { notAGrade } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Page } from '../../ui/Page'
import { Blocks } from '../blocks/Blocks'
import { paths } from '../paths'
import { OverdueNotice } from '../plan/OverdueNotice'
import { useChecklistWords } from '../useChecklistWords'
import { sayDate } from '../when'
import { useReportInput } from '../report/useReportInput'
import { ChangesPanel } from './ChangesPanel'
import { CountsPanel } from './CountsPanel'
import { FiguresPanel } from './FiguresPanel'
import { GatePanel } from './GatePanel'
import { MilestonesPanel } from './MilestonesPanel'
import type { HrefOf } from './QuestionLinks'
import { StrengthsPanel } from './StrengthsPanel'
import './results.css'

/** What the results are of; on paper it is all that says so. */
const Subject = () => {
  const { pack, review } = useReadyReview()
  const checklist = useChecklistWords()(pack)
  return (
    <div className="results-subject">
      <p>
        {reviewName(review.details)} · review date {sayDate(review.details.reviewDate)}
        {checklist !== null && <span>{` · ${checklist}`}</span>}
      </p>
      <p className="muted">{notAGrade}</p>
    </div>
  )
}

const NothingYet = () => {
  const { id, pack, review } = useReadyReview()
  const first = applicableQuestions(pack, review)[0]
  return (
    <div className="card stack">
      <h2>Nothing is answered yet</h2>
      <p>
        Answer some questions, and this page says whether the critical safeguards are in place, what is missing and how
        sure that is. It changes with every answer.
      </p>
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

const NotCovered = ({ items }: { readonly items: readonly string[] }) => (
  <section className="stack tight">
    <h2>What this does not cover</h2>
    <ul className="results-columns">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  </section>
)

const AllResults = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const scorecard = useScorecard()
  const methods = figureMethods(pack, scorecard)
  const input = useReportInput()
  const hrefOf: HrefOf = (question) => paths.question(id, question.id)
  const grid = coverageGridBlock({ pack, review })
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
      <OverdueNotice />
      <CountsPanel pack={pack} scorecard={scorecard} methods={methods} />
      <FiguresPanel hrefOf={hrefOf} pack={pack} scorecard={scorecard} methods={methods} />
      <section className="results-areas stack">
        <h2>Areas</h2>
        <Blocks blocks={[areaBars(pack, scorecard), areaTable(pack, scorecard)]} />
      </section>
      {grid !== null && (
        <section className="results-coverage stack">
          <h2>Findings and recommendations</h2>
          <Blocks blocks={[grid]} />
        </section>
      )}
      <StrengthsPanel hrefOf={hrefOf} strengths={strengthsOf(pack, review)} />
      <ChangesPanel />
      <MilestonesPanel />
      <NotCovered items={pack.notCovered} />
      <Expander title="How this was worked out">
        <Blocks blocks={methodBlocks(pack, scorecard).filter(({ kind }) => kind !== 'heading')} />
      </Expander>
      <div className="row no-print">
        <Link href={paths.plan(id)} className={buttonClass({ look: 'primary' })}>
          Go to the plan
        </Link>
        <Link href={paths.report(id)} className={buttonClass({})}>
          Make a report
        </Link>
        <Button onClick={() => window.print()}>Print this page</Button>
      </div>
    </>
  )
}

/** What the review comes to: the gate first, in words, then counts, and percentages last and small. */
export const Results = () => {
  const review = useReadyReview((open) => open.review)
  const scorecard = useScorecard()
  return (
    <Page title="Results" of={reviewName(review.details)} wide>
      <Subject />
      {isUntouched(scorecard.counts) ? <NothingYet /> : <AllResults />}
    </Page>
  )
}
