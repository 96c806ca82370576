import { useState, type ReactNode } from 'react'
import { fileNameOf } from '../../core/report/fileName'
import { answersTable, planAndAnswersReport, planTable } from '../../core/report/planAndAnswers'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/Field'
import type { Product } from './making'
import { MakingState } from './MakingState'
import { calendarOf, csvOf, spreadsheetOf } from './products'
import { useMaking } from './useMaking'

const FileRow = ({ title, children, button }: { readonly title: string; readonly children: ReactNode; readonly button: ReactNode }) => (
  <li>
    <div className="stack tight">
      <h3>{title}</h3>
      <p>{children}</p>
    </div>
    {button}
  </li>
)

/** Plan, answers and due dates in the formats that other programs read. */
export const OfficeFiles = () => {
  const open = useReadyReview()
  const { review, plan } = open
  const [leaveOut, setLeaveOut] = useState({ omitNotes: false, omitOwners: false })
  const { making, isBusy, make, saveAgain } = useMaking()
  const button = (words: string, product: () => Product) => <Button aria-disabled={isBusy} onClick={() => void make(product())}>{words}</Button>
  const hasDates = plan.actions.length + plan.completed.length > 0
  return (
    <section className="report-group" aria-label="For the school office">
      <h2>For the school office</h2>
      <div className="stack">
        <ul>
          <FileRow title="Plan and answers as a spreadsheet" button={button('Download XLSX', () => spreadsheetOf(planAndAnswersReport(open, leaveOut)))}>
            A workbook with a sheet for the plan and one for the answers, with real dates and filters, for any spreadsheet program.
          </FileRow>
          <FileRow title="The plan as a plain table" button={button('Download plan as CSV', () => csvOf('plan', fileNameOf(review, 'safeguarding-plan'), planTable(open, leaveOut)))}>
            One row for each action, for other systems to read in.
          </FileRow>
          <FileRow title="The answers as a plain table" button={button('Download answers as CSV', () => csvOf('table of answers', fileNameOf(review, 'safeguarding-answers'), answersTable(open, leaveOut)))}>
            One row for each question, with its answer, note and evidence.
          </FileRow>
          <FileRow title="Due dates for a calendar" button={hasDates && button('Download ICS', () => calendarOf(fileNameOf(review, 'safeguarding-due-dates'), plan, review))}>
            {hasDates ? 'An all-day entry for each action, with its owner and without its note. Import it again after changes: entries are updated, not doubled.' : 'No action has a due date yet: none of the answers is below its target.'}
          </FileRow>
        </ul>
        <fieldset className="report-choices in-row">
          <legend>Leave out of the tables</legend>
          <CheckField label="Notes" checked={leaveOut.omitNotes} onChange={({ target }) => setLeaveOut({ ...leaveOut, omitNotes: target.checked })} />
          <CheckField label="Owners of actions" checked={leaveOut.omitOwners} onChange={({ target }) => setLeaveOut({ ...leaveOut, omitOwners: target.checked })} />
        </fieldset>
        <MakingState making={making} onRetry={(product) => void make(product)} onSaveAgain={saveAgain} />
      </div>
    </section>
  )
}
