import { useMemo, useState } from 'react'
import type { Pack } from '../../core/content/pack'
import { planActions } from '../../core/plan/planActions'
import { buildReport } from '../../core/report/variants/buildReport'
import { scoreReview } from '../../core/scoring/scoreReview'
import { dayOf } from '../../state/clock'
import { blankReview } from '../../state/reviewData'
import { Page } from '../../ui/Page'
import { RadioField } from '../../ui/RadioField'
import { PackFailed } from '../PackFailed'
import { useToday } from '../useToday'
import { useBuiltInPack } from '../useBuiltInPack'
import { loadPdfMaker } from './makePdf'
import { Preview } from './Preview'
import { pdfOf, wordOf } from './products'
import { ReportDownloads } from './ReportDownloads'
import type { Variant } from '../../core/report/variant'
import { blankSheets } from './variantGroups'
import './report.css'

const Sheets = ({ pack }: { readonly pack: Pack }) => {
  const [id, choose] = useState<Variant['id']>('blank-checklist')
  const today = useToday()
  const report = useMemo(() => {
    const review = blankReview(pack)
    return buildReport(
      id,
      {
        pack,
        review,
        scorecard: scoreReview(pack, review),
        plan: planActions(pack, review),
        since: null,
        dayOf,
        signatures: new Map(),
      },
      { omitNotes: false, omitOwners: false, data: 'none', fingerprint: null, today },
    )
  }, [pack, id, today])
  return (
    <>
      <fieldset className="report-choices">
        <legend>Sheet</legend>
        {blankSheets.map((sheet) => (
          <RadioField
            key={sheet.id}
            name="sheet"
            label={sheet.title}
            hint={sheet.purpose}
            checked={sheet.id === id}
            onChange={() => choose(sheet.id)}
          />
        ))}
      </fieldset>
      <ReportDownloads key={id} pdf={pdfOf(report, () => null, loadPdfMaker)} word={wordOf(report)} />
      <Preview report={report} under={1} />
    </>
  )
}

/** The sheets to fill in by hand, for whoever wants them on paper without a review: a trainer, a staff meeting. */
export const BlankChecklist = () => {
  const builtIn = useBuiltInPack()
  return (
    <Page title="Blank checklist" wide>
      <p className="measure">
        To print for a meeting or a workshop: the whole checklist, its critical questions alone, or a sheet to trace
        cases with. No review is started. For sheets with your school’s name, and with those questions alone that apply
        to it, start a review: its reports hold them.
      </p>
      {builtIn.status === 'loading' && (
        <p className="muted" role="status">
          Fetching the checklist…
        </p>
      )}
      {builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      {builtIn.status === 'ready' && <Sheets pack={builtIn.pack} />}
    </Page>
  )
}
