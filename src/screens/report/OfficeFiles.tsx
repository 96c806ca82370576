import { useState } from 'react'
import { fileNameOf } from '../../core/report/fileName'
import { answersTable, planAndAnswersReport, planTable } from '../../core/report/variants/planAndAnswers'
import { governorsTable } from '../../core/report/sections/governors'
import { today } from '../../state/clock'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/Field'
import { BeforeExport } from '../personalData/BeforeExport'
import { CalendarFile } from './CalendarFile'
import { FileRow } from './FileRow'
import type { Product } from './making'
import { MakingState } from './MakingState'
import { csvOf, spreadsheetOf } from './products'
import { useMaking } from './useMaking'
import { useReportInput } from './useReportInput'

/** Plan, answers, what governors said and due dates in the formats that other programs read. */
export const OfficeFiles = () => {
  const [chosen, setChosen] = useState({
    omitNotes: false,
    omitOwners: false,
    omitNames: false,
    omitPlaces: false,
    omitComments: false,
    omitPersonalData: false,
  })
  const options = { ...chosen, today: today() }
  const input = useReportInput(chosen.omitPersonalData)
  const { review } = input
  const { making, isBusy, make, saveAgain } = useMaking()
  const button = (words: string, product: () => Product) => (
    <Button aria-disabled={isBusy} onClick={() => void make(product())}>
      {words}
    </Button>
  )
  const governors = governorsTable(input, options)
  const hasGovernors = governors.rows.length > 0
  return (
    <section className="report-group" aria-label="For the school office">
      <h2>For the school office</h2>
      <div className="stack">
        <BeforeExport
          isOmitted={options.omitPersonalData}
          onChange={(omitPersonalData) => setChosen({ ...chosen, omitPersonalData })}
        />
        <ul className="report-list">
          <FileRow
            title="Plan and answers as a spreadsheet"
            button={button('Download XLSX', () => spreadsheetOf(planAndAnswersReport(input, options)))}
          >
            A workbook with a sheet for the plan, one for the answers and one for what governors said, with real dates
            and filters, for any spreadsheet program.
          </FileRow>
          <FileRow
            title="The plan as a plain table"
            button={button('Download plan as CSV', () =>
              csvOf('plan', fileNameOf(review, 'safeguarding-plan'), planTable(input, options)),
            )}
          >
            One row for each action, for other systems to read in.
          </FileRow>
          <FileRow
            title="The answers as a plain table"
            button={button('Download answers as CSV', () =>
              csvOf('table of answers', fileNameOf(review, 'safeguarding-answers'), answersTable(input, options)),
            )}
          >
            One row for each question, with its answer, note, evidence and comments.
          </FileRow>
          <FileRow
            title="What governors said as a plain table"
            button={
              hasGovernors &&
              button('Download comments as CSV', () =>
                csvOf('table of governors’ entries', fileNameOf(review, 'safeguarding-governors'), governors),
              )
            }
          >
            {hasGovernors
              ? 'One row for each view, comment and signature.'
              : 'Governors have said nothing yet, or it is left out.'}
          </FileRow>
          <CalendarFile input={input} omitOwners={options.omitOwners} button={button} />
        </ul>
        <fieldset className="report-choices in-row">
          <legend>Leave out of these files</legend>
          <CheckField
            label="Notes"
            checked={options.omitNotes}
            onChange={({ target }) => setChosen({ ...chosen, omitNotes: target.checked })}
          />
          <CheckField
            label="Where evidence is kept"
            checked={options.omitPlaces}
            onChange={({ target }) => setChosen({ ...chosen, omitPlaces: target.checked })}
          />
          <CheckField
            label="Owners of actions"
            checked={options.omitOwners}
            onChange={({ target }) => setChosen({ ...chosen, omitOwners: target.checked })}
          />
          <CheckField
            label="People’s names"
            checked={options.omitNames}
            onChange={({ target }) => setChosen({ ...chosen, omitNames: target.checked })}
          />
          <CheckField
            label="Governors’ views and comments"
            checked={options.omitComments}
            onChange={({ target }) => setChosen({ ...chosen, omitComments: target.checked })}
          />
        </fieldset>
        <MakingState making={making} onRetry={(product) => void make(product)} onSaveAgain={saveAgain} />
      </div>
    </section>
  )
}
