import { Link } from 'wouter'
import { actionPlanReport } from '../../core/report/actionPlanReport'
import { isUntouched } from '../../core/report/resultWords'
import { howMany } from '../../core/report/words'
import { reviewName } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { saveReviewFile } from '../review/saveFile'
import { loadPdfMaker, type PdfMaker } from './makePdf'
import { MakingState } from './MakingState'
import { Preview } from './Preview'
import { useMaking } from './useMaking'
import './report.css'

/** Says first what the report cannot know yet. */
const StillOpen = () => {
  const { id, scorecard: { counts } } = useReadyReview()
  if (counts.unanswered === 0) return null
  return (
    <Notice tone="unknown" title={isUntouched(counts) ? 'Nothing is answered yet' : `${counts.unanswered} of ${howMany(counts.questions, 'question')} unanswered`}>
      <p>The PDF can be made all the same. It says what is unanswered, and gives the score as a range. <Link href={paths.overview(id)}>See what is left</Link>.</p>
    </Notice>
  )
}

const Contents = () => (
  <div className="report-contents measure stack tight">
    <p>For the governing body or trust board, and for whoever carries out the plan.</p>
    <ul>
      <li><b>Page 1, for the board:</b> critical safeguards, what to mend now, decisions to take and three questions to ask. It says nowhere where evidence is kept.</li>
      <li><b>After it, for the school:</b> areas, the whole plan, the evidence index with where each thing is kept, notes, and how every figure was worked out.</li>
    </ul>
    <p><b>Confidential.</b> The notes and the evidence index are in it: look through them before you pass it on. It is self-assessed and not an Ofsted or ISI grade.</p>
  </div>
)

/** The action plan as a PDF: what is in it, how its first page reads, and the button that makes it. */
export const ReportScreen = ({ load = loadPdfMaker }: { readonly load?: () => Promise<PdfMaker> }) => {
  const open = useReadyReview()
  const { making, make, saveAgain } = useMaking(load)
  const report = actionPlanReport(open)
  const isBusy = making.step === 'loading' || making.step === 'drawing'
  return (
    <Page title="PDF" of={reviewName(open.review.details)} heading="The action plan as a PDF" wide>
      <StillOpen />
      <Contents />
      <div className="stack tight">
        <p><Button look="primary" large aria-disabled={isBusy} onClick={() => { if (!isBusy) void make(report) }}>Download the action plan (PDF)</Button></p>
        <MakingState making={making} onRetry={() => void make(report)} onSaveAgain={saveAgain} />
        <p className="muted">
          Made on this device; nothing is sent. To go on with the review elsewhere, or to keep it safe, take the review itself: <Button onClick={() => saveReviewFile(open)}>Save file</Button>
        </p>
      </div>
      <Preview report={report} />
    </Page>
  )
}
