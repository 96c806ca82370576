import { useMemo, useState } from 'react'
import { sessionVotes, sessionWorkbook, type SessionReportInput } from '../../core/report/session/sessionReport'
import { heldOn } from '../../core/workshop/heldOn'
import { dayOf } from '../../state/clock'
import { useSession } from '../../state/openSession'
import { Notice } from '../../ui/Notice'
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
import { paperGroups, type SessionPaper } from './sessionPapers'
import '../report/report.css'
import './sessionReport.css'

const papers = paperGroups.flatMap(({ items }) => items)

/** The same answers as rows, for whoever goes on counting. */
const ForASpreadsheet = ({ input }: { readonly input: SessionReportInput }) => {
  const { workbook, votes } = useMemo(() => ({ workbook: sessionWorkbook(input), votes: sessionVotes(input) }), [input])
  return (
    <section className="stack tight" aria-labelledby="session-rows">
      <h2 id="session-rows">For a spreadsheet</h2>
      <p className="measure">
        A row for each question and vote, with how many gave each answer. The workbook has what was agreed and said on
        sheets of their own.
      </p>
      <div className="row session-rows">
        <MakeButton product={spreadsheetOf(workbook)}>Download XLSX</MakeButton>
        <MakeButton product={csvOf('table of votes', `${workbook.fileName}-votes`, votes)}>Download CSV</MakeButton>
      </div>
    </section>
  )
}

const TakingAway = () => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const isAnswered = session.sent.length > 0
  const [chosen, setChosen] = useState<SessionPaper['id']>(isAnswered ? 'report' : 'answer-sheet')
  const school = useWrittenUpSchool(session.mode === 'calibration' ? session.school : null)
  const input = useMemo(
    (): SessionReportInput => ({ pack, session, school, on: heldOn(session, dayOf) }),
    [pack, session, school],
  )
  const report = useMemo(() => papers.find(({ id }) => id === chosen)?.build(input) ?? null, [chosen, input])
  return (
    <Page title="Take away" of={sessionName(session)} wide>
      {!isAnswered && (
        <Notice tone="neutral" title="No answers have come in yet">
          <p>The report fills up with them. All else can be printed now.</p>
        </Notice>
      )}
      <div className="session-take-away">
        {paperGroups.map(({ title, items }) => (
          <fieldset key={title} className="report-choices">
            <legend>{title}</legend>
            {items
              .filter(({ id }) => id !== 'school' || session.mode === 'calibration')
              .map(({ id, label, hint }) => (
                <RadioField
                  key={id}
                  name="take-away"
                  label={label}
                  hint={hint}
                  checked={chosen === id}
                  onChange={() => setChosen(id)}
                />
              ))}
          </fieldset>
        ))}
      </div>
      {report === null && session.school === null && (
        <p className="muted">Choose the school to rate under “Plan” first.</p>
      )}
      {report !== null && (
        <>
          <ReportDownloads key={chosen} pdf={pdfOf(report, () => null, loadPdfMaker)} word={wordOf(report)} />
          <Preview report={report} under={1} />
        </>
      )}
      {isAnswered && <ForASpreadsheet input={input} />}
      {session.mode !== 'calibration' && session.review === null && <TableReviews on={input.on} />}
    </Page>
  )
}

/** What is left of a session for those who took part. */
export const SessionReport = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <TakingAway />
  </SessionShell>
)
