import type { Pack } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import type { Plan } from '../plan/planActions'
import type { DataChoice } from '../review/omission'
import type { Review } from '../review/review'
import type { Scorecard } from '../scoring/scoreReview'

/** What every report is built from. */
export interface ReportInput {
  readonly pack: Pack
  readonly review: Review
  readonly scorecard: Scorecard
  readonly plan: Plan
  /** The review as it was at its last milestone; `null`: there is none to compare with. */
  readonly since: Review | null
}

/** Which data of the review goes along inside the PDF: one of - *history* - every event - *current* - what counts now - *none*. */
export type CarriedData = DataChoice | 'none'

export interface ReportOptions {
  /** Leaves out notes on questions and on actions. Why a question does not apply stays: without it the question would count. */
  readonly omitNotes: boolean
  /** Leaves out who owns each action. */
  readonly omitOwners: boolean
  readonly data: CarriedData
  /** Of the review's events, in hexadecimal digits; `null`: not known. */
  readonly fingerprint: string | null
  /** Where the app was opened when the report was made, so that a PDF with data leads back to it; absent where that would lead nowhere else. */
  readonly appAddress?: string
  /** The day on which the report is made. */
  readonly today: IsoDate
}
