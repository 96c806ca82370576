import { useState } from 'react'
import { Link } from 'wouter'
import { applicableQuestions, reviewName } from '../../core/review/review'
import { coverageGridBlock, sourcesInShort } from '../../core/report/charts/coverageGrid'
import { criticalBoard } from '../../core/report/findings/criticalBoard'
import { strengthsOf } from '../../core/report/findings/strengths'
import type { ReportInput } from '../../core/report/reportInput'
import { slipSentences } from '../../core/report/sections/changes'
import { gateItems } from '../../core/report/sections/gateItems'
import { notCoveredIn } from '../../core/report/sections/notCovered'
import { lowered } from '../../core/report/words/changeWords'
import { planSentence } from '../../core/report/words/planWords'
import { isUntouched } from '../../core/report/words/resultWords'
import { howMany, notAGrade } from '../../core/report/words/words'
import { today } from '../../state/clock'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Page } from '../../ui/Page'
import { Blocks } from '../blocks/Blocks'
import { ToConfirmNotice } from '../checklist/ToConfirmNotice'
import { paths } from '../paths'
import { useReportInput } from '../report/useReportInput'
import { useChecklistWords } from '../useChecklistWords'
import { sayDate } from '../when'
import { AllQuestions } from './AllQuestions'
import { AreaMarks } from './AreaMarks'
import { CompareExpander } from './CompareExpander'
import { GapTable } from './GapTable'
import { MethodContext } from './HowLink'
import { goToPart, MethodPanel, type AskedHow } from './MethodPanel'
import { NextSteps } from './NextSteps'
import type { HrefOf } from './QuestionLinks'
import { StrengthsPanel } from './StrengthsPanel'
import { ResultSlide } from './ResultSlide'
import './results.css'

/** What the results are of; on paper it is all that says so. */
const Subject = () => {
  const { pack, review } = useReadyReview()
  const checklist = useChecklistWords()(pack)
  return (
    <p className="results-of muted">
      <span>
        {[
          reviewName(review.details),
          `review date ${sayDate(review.details.reviewDate)}`,
          ...(checklist === null ? [] : [checklist]),
        ].join(' · ')}
      </span>
      <span>{notAGrade}</span>
    </p>
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
  <Expander
    title={
      <>
        <h2 className="results-more">What this does not cover</h2>
        <span className="muted">{howMany(items.length, 'subject')}</span>
      </>
    }
  >
    <ul className="results-columns">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  </Expander>
)

/** Where the school stands on what the checklist was made from; nothing where it was made from neither findings nor recommendations. */
const AgainstFindings = () => {
  const { pack, review } = useReadyReview((open) => ({ pack: open.pack, review: open.review }))
  const grid = coverageGridBlock({ pack, review })
  if (grid === null) return null
  return (
    <Expander
      title={
        <>
          <h2 className="results-more">Against the findings and recommendations</h2>
          <span className="muted">{sourcesInShort({ pack, review })}</span>
        </>
      }
    >
      <div className="results-coverage">
        <Blocks blocks={[grid]} />
      </div>
    </Expander>
  )
}

/** What the plan does about each gap and each unknown; nothing where there is none. */
const GapsClosed = ({ input, hrefOf }: { readonly input: ReportInput; readonly hrefOf: HrefOf }) => {
  const id = useReadyReview((open) => open.id)
  const items = gateItems(input)
  if (items.length === 0) return null
  return (
    <section className="results-part stack tight">
      <h2>What closes each gap</h2>
      <GapTable pack={input.pack} items={items} hrefOf={hrefOf} />
      <p className="no-print">
        <span>The whole plan: {lowered(planSentence(input.plan, today()))}</span>{' '}
        <Link href={paths.plan(id)}>See all of it</Link>
      </p>
    </section>
  )
}

const AllResults = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const scorecard = useScorecard()
  const input = useReportInput()
  const [asked, setAsked] = useState<AskedHow | null>(null)
  const hrefOf: HrefOf = (question) => paths.question(id, question.id)
  return (
    <MethodContext
      value={(part, from) => {
        setAsked({ part, from })
        goToPart(part)
      }}
    >
      <ResultSlide
        gate={scorecard.gate}
        safeguards={criticalBoard(pack, review)}
        slips={slipSentences(input)}
        hrefOf={hrefOf}
      />
      <NextSteps gate={scorecard.gate} />
      <GapsClosed input={input} hrefOf={hrefOf} />
      <AllQuestions pack={pack} scorecard={scorecard} hrefOf={hrefOf} />
      <AreaMarks scorecard={scorecard} />
      <div>
        <StrengthsPanel hrefOf={hrefOf} strengths={strengthsOf(pack, review)} />
        <CompareExpander />
        <AgainstFindings />
        <MethodPanel pack={pack} scorecard={scorecard} asked={asked} />
        <NotCovered items={notCoveredIn({ pack, review })} />
      </div>
    </MethodContext>
  )
}

/** What the review comes to: the verdict and its picture first, what closes the gaps, then counts; percentages last and small. */
export const Results = () => {
  const review = useReadyReview((open) => open.review)
  const scorecard = useScorecard()
  return (
    <Page title="Results" of={reviewName(review.details)} wide>
      <Subject />
      <ToConfirmNotice meanwhile="So the results may say less than the school knows." />
      {isUntouched(scorecard.counts) ? <NothingYet /> : <AllResults />}
    </Page>
  )
}
