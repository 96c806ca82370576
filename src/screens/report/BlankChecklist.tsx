import { useMemo } from 'react'
import type { Pack } from '../../core/content/pack'
import { planActions } from '../../core/plan/planActions'
import { buildReport } from '../../core/report/buildReport'
import { scoreReview } from '../../core/scoring/scoreReview'
import { dayOf, today } from '../../state/clock'
import { blankReview } from '../../state/reviewData'
import { Page } from '../../ui/Page'
import { PackFailed } from '../PackFailed'
import { useBuiltInPack } from '../useBuiltInPack'
import { loadPdfMaker } from './makePdf'
import { Preview } from './Preview'
import { pdfOf, wordOf } from './products'
import { ReportDownloads } from './ReportDownloads'
import './report.css'

const Sheets = ({ pack }: { readonly pack: Pack }) => {
  const report = useMemo(() => {
    const review = blankReview(pack)
    return buildReport('blank-checklist', { pack, review, scorecard: scoreReview(pack, review), plan: planActions(pack, review), since: null, dayOf, signatures: new Map() }, { omitNotes: false, omitOwners: false, data: 'none', fingerprint: null, today: today() })
  }, [pack])
  return (
    <>
      <ReportDownloads pdf={pdfOf(report, () => null, loadPdfMaker)} word={wordOf(report)} />
      <Preview report={report} under={1} />
    </>
  )
}

/** The blank checklist, for whoever wants it on paper without a review: a trainer, a staff meeting. */
export const BlankChecklist = () => {
  const builtIn = useBuiltInPack()
  return (
    <Page title="Blank checklist" wide>
      <p className="measure">Every question with its levels to tick and room for notes, to print for a meeting or a workshop. No review is started. For a checklist with your school’s name, and with those questions alone that apply to it, start a review: its reports hold one.</p>
      {builtIn.status === 'loading' && <p className="muted" role="status">Fetching the checklist…</p>}
      {builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      {builtIn.status === 'ready' && <Sheets pack={builtIn.pack} />}
    </Page>
  )
}
