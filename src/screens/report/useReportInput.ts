import { useMemo } from 'react'
import type { ReportInput } from '../../core/report/reportInput'
import { dayOf } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { reportInputOf } from '../../state/reportInput'

/** What every report of the open review is built from, with the text of entries in which personal data seems to be or without it. */
export const useReportInput = (omitsPersonalData = false): ReportInput => {
  const { pack, otherPacks, log, omitted } = useReadyReview()
  return useMemo(
    () => reportInputOf({ pack, otherPacks, log, omitted }, dayOf, omitsPersonalData),
    [pack, otherPacks, log, omitted, omitsPersonalData],
  )
}
