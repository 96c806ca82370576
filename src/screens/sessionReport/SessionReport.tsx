import { useMemo, useState } from 'react'
import { sessionReport, sessionTable } from '../../core/report/session/sessionReport'
import { answerSheet, certificate, runningOrder, schoolPage } from '../../core/report/session/sessionSheets'
import type { Report } from '../../core/report/blocks'
import { dayOf } from '../../state/clock'
import { useSession } from '../../state/openSession'
import { Page } from '../../ui/Page'
import { RadioField } from '../../ui/RadioField'
import { loadPdfMaker } from '../report/makePdf'
import { MakeButton } from '../report/MakeButton'
import { Preview } from '../report/Preview'
import { csvOf, pdfOf, spreadsheetOf, wordOf } from '../report/products'
import { ReportDownloads } from '../report/ReportDownloads'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { useWrittenUpSchool } from '../session/ShownInSchool'
import { TableReviews } from './TableReviews'
import '../report/report.css'

type Kind = 'report' | 'answer-sheet' | 'running-order' | 'school' | 'certificate'

const kinds: readonly { readonly id: Kind; readonly label: string; readonly hint: string }[] = [
  {
    id: 'report',
    label: 'Report',
    hint: 'What the room answered, where it was apart, what was said and agreed. Counts only.',
  },
  {
    id: 'answer-sheet',
    label: 'Answer sheet',
    hint: 'For a table to answer by pencil. It is typed in under “Collect”, “From paper”.',
  },
  { id: 'running-order', label: 'Running order', hint: 'For you: what to prepare, to say and to do, by the minute.' },
  {
    id: 'school',
    label: 'The school to rate',
    hint: 'The made-up school, with what a visitor finds on each question.',
  },
  { id: 'certificate', label: 'Certificate of attendance', hint: 'Left blank, to be filled in by hand.' },
]

const TakingAway = () => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  // The day on which something was last collected or said.
  const on = dayOf(session.lastChangedAt)
  const [kind, setKind] = useState<Kind>(session.sent.length > 0 ? 'report' : 'answer-sheet')
  const school = useWrittenUpSchool(session.mode === 'calibration' ? session.school : null)
  const report = useMemo((): Report | null => {
    switch (kind) {
      case 'report':
        return sessionReport(pack, session, school, on)
      case 'answer-sheet':
        return answerSheet(pack, session)
      case 'running-order':
        return runningOrder(pack, session, on)
      case 'school':
        return school === null ? null : schoolPage(pack, session, school)
      case 'certificate':
        return certificate(session, on)
    }
  }, [kind, pack, session, school, on])
  return (
    <Page title="Take away" of={sessionName(session)} wide>
      <fieldset className="report-choices">
        <legend>What to print or send</legend>
        {kinds
          .filter(({ id }) => id !== 'school' || session.mode === 'calibration')
          .map(({ id, label, hint }) => (
            <RadioField
              key={id}
              name="take-away"
              label={label}
              hint={hint}
              checked={kind === id}
              onChange={() => setKind(id)}
            />
          ))}
      </fieldset>
      {report !== null && (
        <>
          <ReportDownloads key={kind} pdf={pdfOf(report, () => null, loadPdfMaker)} word={wordOf(report)} />
          {kind === 'report' && (
            <div className="row">
              <MakeButton product={spreadsheetOf(report)}>Download as a spreadsheet</MakeButton>
              <MakeButton product={csvOf('CSV', `${report.fileName}-votes`, sessionTable(pack, session))}>
                Download the votes as CSV
              </MakeButton>
            </div>
          )}
          <TableReviews />
          <Preview report={report} under={1} />
        </>
      )}
    </Page>
  )
}

/** What is left of a session for those who took part. */
export const SessionReport = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <TakingAway />
  </SessionShell>
)
