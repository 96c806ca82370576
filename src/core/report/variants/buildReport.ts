import { sayDate } from '../../math/calendar'
import type { Report } from '../blocks'
import { fileNameOf } from '../fileName'
import type { CarriedData, ReportInput, ReportOptions } from '../reportInput'
import { withoutPlaces } from '../sections/evidence'
import { actionPlan } from './actionPlan'
import { blankChecklist } from './blankChecklist'
import { centralRecordCheck } from './centralRecordCheck'
import { challengeSheet } from './challengeSheet'
import { criticalSheet } from './criticalSheet'
import { evidenceIndex } from './evidenceIndex'
import { fullReport } from './fullReport'
import { governorsRecord } from './governorsRecord'
import { governorsSummary } from './governorsSummary'
import { monitoringPlan } from './monitoringPlan'
import { referralLog } from './referralLog'
import { rehearsalRecord } from './rehearsalRecord'
import { rehearsalSheet } from './rehearsalSheet'
import { rota } from './rota'
import { supervisionRecord } from './supervisionRecord'
import { traceACase } from './traceACase'
import type { Variant, VariantId } from '../variant'
import { visitDayIndex } from './visitDayIndex'

const byId: Readonly<Record<VariantId, Variant>> = {
  'action-plan': actionPlan,
  'governors-summary': governorsSummary,
  'challenge-sheet': challengeSheet,
  'governors-record': governorsRecord,
  'full-report': fullReport,
  'blank-checklist': blankChecklist,
  'critical-questions': criticalSheet,
  'evidence-index': evidenceIndex,
  'visit-day-index': visitDayIndex,
  'rehearsal-record': rehearsalRecord,
  'rehearsal-sheet': rehearsalSheet,
  'trace-a-case': traceACase,
  rota,
  'referral-log': referralLog,
  'supervision-record': supervisionRecord,
  'monitoring-plan': monitoringPlan,
  'central-record-check': centralRecordCheck,
}

/** Every kind of report, in the order in which to offer them. */
export const variants: readonly Variant[] = Object.values(byId)

/** `Safeguarding action plan`: what a report is called beside the name of its school. */
const nameOf = ({ title, name }: Variant): string =>
  name ?? `Safeguarding ${title.charAt(0).toLowerCase()}${title.slice(1)}`

/** What the name of a PDF ends in that carries data, so that nobody passes it on for its pages alone. */
const carriedInName: Readonly<Record<CarriedData, string>> = {
  current: '-with-review-data',
  history: '-with-review-data-and-history',
  reply: '-with-reply-data',
  none: '',
}

/** The name of a report's file, without ending: what it is called, and whether it carries data. */
export const reportFileName = (review: ReportInput['review'], what: string, data: CarriedData): string =>
  `${fileNameOf(review, what)}${carriedInName[data]}`

type Names = Pick<Report, 'title' | 'runningHead' | 'fileName'>

/** What a report is called, on its pages and as a file: by its school and date, save for a model sheet, which is anybody's. */
const namesOf = (variant: Variant, { review }: ReportInput, { data }: ReportOptions): Names => {
  const { id, title, isModel = false, fileName = id } = variant
  if (isModel)
    return {
      title: `Model sheet: ${title}`,
      runningHead: `Model sheet · ${title}`,
      fileName: `model-sheet-${fileName}`,
    }
  const school = review.details.school ?? 'School'
  const date = sayDate(review.details.reviewDate)
  return {
    title: `${nameOf(variant)}: ${school}, ${date}`,
    runningHead: `${school} · ${nameOf(variant)} · ${date}`,
    fileName: reportFileName(review, `safeguarding-${fileName}`, data),
  }
}

/** One kind of report of a review: title, running head, marking, file name and blocks. */
export const buildReport = (id: VariantId, input: ReportInput, options: ReportOptions): Report => {
  const variant = byId[id]
  return {
    ...namesOf(variant, input, options),
    marking: variant.marking,
    language: 'en-GB',
    blocks: variant.blocks(
      options.omitPlaces === true ? { ...input, review: withoutPlaces(input.review) } : input,
      options,
    ),
  }
}
