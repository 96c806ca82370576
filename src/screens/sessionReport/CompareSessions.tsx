import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { sessionComparison } from '../../core/report/session/sessionComparison'
import { refreshSessionList, useSessionList } from '../../state/sessionList'
import { buttonClass } from '../../ui/Button'
import { CheckField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { loadPdfMaker } from '../report/makePdf'
import { Preview } from '../report/Preview'
import { pdfOf, spreadsheetOf, wordOf } from '../report/products'
import { MakeButton } from '../report/MakeButton'
import { ReportDownloads } from '../report/ReportDownloads'
import { paths } from '../paths'
import { sessionName } from '../session/sessionName'
import { sayMoment } from '../when'
import '../report/report.css'

/** More beside each other nobody reads. */
const mostCompared = 4

/** Sessions beside each other, such as one before and one after a training. */
export const CompareSessions = () => {
  const { status, sessions } = useSessionList()
  const [chosen, setChosen] = useState<readonly string[]>([])
  useEffect(() => void refreshSessionList(), [])
  const held = sessions.flatMap((item) => (item.kind === 'found' && item.session.sent.length > 0 ? [item] : []))
  const compared = useMemo(
    () =>
      held.filter(({ id }) => chosen.includes(id)).sort((a, b) => (a.session.startedAt < b.session.startedAt ? -1 : 1)),
    [held, chosen],
  )
  const report = useMemo(() => {
    const [first] = compared
    return first === undefined || compared.length < 2
      ? null
      : sessionComparison(
          first.copy.pack,
          compared.map(({ session }) => session),
        )
  }, [compared])
  return (
    <Page title="Compare sessions" wide>
      {status !== 'loading' && held.length < 2 ? (
        <Notice tone="neutral" title="It takes two sessions with answers">
          <p>Such as one before a training, and one after it, with the same questions: use a plan again for that.</p>
          <p>
            <Link href={paths.workshops} className={buttonClass({ look: 'primary' })}>
              All sessions
            </Link>
          </p>
        </Notice>
      ) : (
        <fieldset className="report-choices">
          <legend>{`Choose two to ${mostCompared}`}</legend>
          {held.map(({ id, session }) => (
            <CheckField
              key={id}
              label={`${sessionName(session)}, ${sayMoment(session.startedAt)}`}
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= mostCompared}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
          ))}
        </fieldset>
      )}
      {report !== null && (
        <>
          <ReportDownloads key={chosen.join(' ')} pdf={pdfOf(report, () => null, loadPdfMaker)} word={wordOf(report)} />
          <MakeButton product={spreadsheetOf(report)}>Download as a spreadsheet</MakeButton>
          <Preview report={report} under={1} />
        </>
      )}
    </Page>
  )
}
