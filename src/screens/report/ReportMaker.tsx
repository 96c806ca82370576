import { useMemo, useState } from 'react'
import { buildReport } from '../../core/report/variants/buildReport'
import { useReadyReview } from '../../state/openStore'
import { fingerprintOf, pdfData } from '../../state/reviewData'
import { appAddress } from '../appAddress'
import { useToday } from '../useToday'
import { BeforeExport } from '../personalData/BeforeExport'
import type { PdfMaker } from './makePdf'
import { Preview } from './Preview'
import { pdfOf, wordOf } from './products'
import { carefulChoices, omitChoiceOf } from './carefulChoices'
import { ReportChoices, type Choices } from './ReportChoices'
import { ReportDownloads } from './ReportDownloads'
import { useReportInput } from './useReportInput'
import type { Variant } from '../../core/report/variant'
import { StillOpen } from './StillOpen'
import { isBlankSheet } from './variantGroups'

/** One report of the open review: what to choose, how it reads, and the buttons that make it. */
export const ReportMaker = ({
  variant,
  load,
}: {
  readonly variant: Variant
  readonly load: () => Promise<PdfMaker>
}) => {
  const open = useReadyReview()
  const today = useToday()
  const { log, omitted } = open
  const [chosen, setChoices] = useState<Choices>(() => carefulChoices(variant))
  // A sheet that says nothing of the answers names no fingerprint and no entry, save where the answers go along inside it.
  const isOfAnswers = !isBlankSheet(variant) || chosen.data !== 'none'
  const choices = useMemo(
    () => ({ ...chosen, omitPersonalData: isOfAnswers && chosen.omitPersonalData }),
    [chosen, isOfAnswers],
  )
  const input = useReportInput(choices.omitPersonalData)
  const fingerprint = useMemo(() => fingerprintOf({ log, omitted }), [log, omitted])
  const report = useMemo(
    () =>
      buildReport(variant.id, input, { ...choices, ...(appAddress !== null && { appAddress }), fingerprint, today }),
    [variant, input, choices, fingerprint, today],
  )
  const data = () => (isOfAnswers ? pdfData(open, choices.data, omitChoiceOf(choices)) : null)
  return (
    <div className="report-maker">
      <div className="options stack">
        <p>{variant.purpose}</p>
        {!isBlankSheet(variant) && (
          <StillOpen ifUntouched="It can be made all the same: it then says little more than that.">
            The pages say so, and leave no gap unnamed.
          </StillOpen>
        )}
        {isOfAnswers && (
          <BeforeExport
            isOmitted={choices.omitPersonalData}
            onChange={(omitPersonalData) => setChoices({ ...choices, omitPersonalData })}
          />
        )}
        {variant.isModel !== true && (
          <ReportChoices
            variant={variant}
            choices={choices}
            isSigned={input.review.signatures.length > 0}
            onChange={setChoices}
          />
        )}
        <ReportDownloads
          key={Object.values(choices).join(' ')}
          pdf={pdfOf(report, data, load)}
          carries={choices.data !== 'none'}
          word={wordOf(buildReport(variant.id, input, { ...choices, data: 'none', fingerprint, today }))}
        />
      </div>
      <Preview report={report} under={2} />
    </div>
  )
}
