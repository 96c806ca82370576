import type { Pack } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import type { Plan } from '../plan/planActions'
import type { DataChoice } from '../review/omission'
import type { SignatureState } from '../review/fingerprint'
import type { Milestone, Review } from '../review/review'
import type { Scorecard } from '../scoring/scoreReview'

/**
 * How a signature stands. `changes`: how many things the school has changed since; `null` where there is no milestone to count from.
 */
export interface SignatureStanding {
  readonly state: SignatureState
  readonly changes: number | null
}

/** What every report is built from. */
export interface ReportInput {
  readonly pack: Pack
  readonly review: Review
  readonly scorecard: Scorecard
  readonly plan: Plan
  /** The milestone to compare with, see `lastChangedMilestone`, with the review as it was then and the pack that it was with: `null` where this copy does not hold what stood there. `null`: nothing has changed since any. */
  readonly since: {
    readonly milestone: Milestone
    readonly then: { readonly pack: Pack; readonly review: Review } | null
  } | null
  /** On which day an instant of the review was, where the report is read. */
  readonly dayOf: (instant: string) => IsoDate
  /** By the id of the signature or the sign-off. One that is not in it was not checked. */
  readonly signatures: ReadonlyMap<string, SignatureStanding>
}

/** Which data of the review somebody may have put inside the PDF: one of - *history* - every event - *current* - what counts now - *none*. */
export type DataInPdf = DataChoice | 'none'

/** Which data goes along inside the PDF: what somebody chose, or *reply* - what a governor sends back. */
export type CarriedData = DataInPdf | 'reply'

export interface ReportOptions {
  /** Leaves out notes on questions and on actions. Why a question does not apply stays: without it the question would count. */
  readonly omitNotes: boolean
  /** Leaves out who owns each action. */
  readonly omitOwners: boolean
  /** Leaves out the names of those who made comments or gave views; their roles stay. A signature keeps its name: without it, it is none. Absent: they are shown. */
  readonly omitNames?: boolean
  /** Leaves out where evidence is kept. Absent: it is shown. */
  readonly omitPlaces?: boolean
  /** Leaves out what governors made of areas, and all comments. Signatures stay. Absent: both are shown. */
  readonly omitComments?: boolean
  /** The input lacks the text of the entries in which personal data seems to be; here it is only said. Absent: it lacks nothing. */
  readonly omitPersonalData?: boolean
  readonly data: CarriedData
  /** Of the review's events, in hexadecimal digits; `null`: not known. */
  readonly fingerprint: string | null
  /** Where the app was opened when the report was made, so that a PDF with data leads back to it; absent where that would lead nowhere else. */
  readonly appAddress?: string
  /** The day on which the report is made. */
  readonly today: IsoDate
}
