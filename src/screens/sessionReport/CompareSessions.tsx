import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { sessionComparison } from '../../core/report/session/sessionComparison'
import { inWords } from '../../core/report/words/numberWords'
import { heldOn } from '../../core/workshop/heldOn'
import { dayOf } from '../../state/clock'
import { refreshSessionList, useSessionList } from '../../state/sessionList'
import { buttonClass } from '../../ui/Button'
import { CheckField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { loadPdfMaker } from '../report/makePdf'
import { MakeButton } from '../report/MakeButton'
import { Preview } from '../report/Preview'
import { pdfOf, spreadsheetOf, wordOf } from '../report/products'
import { ReportDownloads } from '../report/ReportDownloads'
import { paths } from '../paths'
import { sessionName } from '../session/sessionName'
import { useWrittenUpSchool } from '../session/ShownInSchool'
import { sayShortDate } from '../when'
import '../report/report.css'
import './sessionReport.css'

/** More beside each other nobody reads. */
const mostCompared = 4

/** The one that all have; `null`: they differ, or there is none. */
const sameOf = (ids: readonly (string | null)[]): string | null => (new Set(ids).size === 1 ? (ids[0] ?? null) : null)

/** Sessions beside each other, such as one before and one after a training. */
export const CompareSessions = () => {
  const { status, sessions } = useSessionList()
  const [chosen, setChosen] = useState<readonly string[]>([])
  useEffect(() => void refreshSessionList(), [])
  const held = useMemo(
    () =>
      sessions
        .flatMap((item) => (item.kind === 'found' ? [{ ...item, on: heldOn(item.session, dayOf) }] : []))
        .flatMap(({ on, ...item }) => (on === null ? [] : [{ ...item, on }]))
        .sort((a, b) => (a.on === b.on ? (a.session.startedAt < b.session.startedAt ? -1 : 1) : a.on < b.on ? -1 : 1)),
    [sessions],
  )
  const compared = useMemo(() => held.filter(({ id }) => chosen.includes(id)), [held, chosen])
  const school = useWrittenUpSchool(
    sameOf(compared.map(({ session }) => (session.mode === 'calibration' ? session.school : null))),
  )
  const report = useMemo(
    () =>
      compared.length < 2
        ? null
        : sessionComparison({
            sessions: compared.map(({ session, copy: { pack } }) => ({ session, pack })),
            school,
            dayOf,
          }),
    [compared, school],
  )
  return (
    <Page title="Compare sessions" wide>
      {status === 'unreadable' ? (
        <Notice tone="unknown" title="The sessions of this device could not be read">
          <p>
            Nothing was changed or removed. Load the page again; if another tab of this app is open, close it first.
          </p>
        </Notice>
      ) : status !== 'loading' && held.length < 2 ? (
        <Notice tone="neutral" title="It takes two sessions with answers">
          <p>Such as one before a training, and one after it, with the same questions: use a plan again for that.</p>
          <p>
            <Link href={paths.workshops} className={buttonClass({ look: 'primary' })}>
              All sessions
            </Link>
          </p>
        </Notice>
      ) : (
        <fieldset className="report-choices session-compared">
          <legend>{`Choose two to ${inWords(mostCompared)}`}</legend>
          {held.map(({ id, session, on }) => (
            <CheckField
              key={id}
              label={`${sessionName(session)}, ${sayShortDate(on)}`}
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
          <MakeButton product={spreadsheetOf(report)}>Download XLSX</MakeButton>
          <Preview report={report} under={1} />
        </>
      )}
    </Page>
  )
}
