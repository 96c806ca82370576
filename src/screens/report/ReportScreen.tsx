import { useIsGateOnly } from '../../state/openScorecard'
import { useState } from 'react'
import { reviewName } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { SaveFileButton } from '../saving/SaveFileButton'
import { loadPdfMaker, type PdfMaker } from './makePdf'
import { OfficeFiles } from './OfficeFiles'
import { ReportDialog } from './ReportDialog'
import { SeeWhatIsLeft, StillOpen } from './StillOpen'
import { VariantList } from './VariantList'
import type { Variant } from '../../core/report/variant'
import './report.css'

const ReviewItself = () => (
  <section className="report-group" aria-label="The review itself">
    <h2>The review itself</h2>
    <ul className="report-list">
      <li>
        <div className="stack tight">
          <h3>Review file</h3>
          <p>
            All of it with its history, to go on elsewhere or to keep it safe: open it on the first page of this app. It
            is not encrypted.
          </p>
        </div>
        <SaveFileButton>Save the review as a file</SaveFileButton>
      </li>
    </ul>
  </section>
)

/** Everything that a review can be taken away as: reports, tables, due dates, and the review itself. */
export const ReportScreen = ({ load = loadPdfMaker }: { readonly load?: () => Promise<PdfMaker> }) => {
  const { review } = useReadyReview()
  const [chosen, setChosen] = useState<Variant | null>(null)
  const isGateOnly = useIsGateOnly()
  return (
    <Page title="Downloads" of={reviewName(review.details)} wide>
      <StillOpen>
        <span>{`Every report can be made all the same: it says what is unanswered${isGateOnly ? '' : ', and gives the score as a range'}. The blank sheets need no answers. `}</span>
        <SeeWhatIsLeft />.
      </StillOpen>
      <p className="measure">
        Each is made on this device; nothing is sent. <b>Most are confidential:</b> look through a report before you
        pass it on. What it says is self-assessed, and not an Ofsted or ISI grade.
      </p>
      <div className="report-groups">
        <VariantList onChoose={setChosen} />
        <OfficeFiles />
        <ReviewItself />
      </div>
      <ReportDialog variant={chosen} load={load} onClose={() => setChosen(null)} />
    </Page>
  )
}
