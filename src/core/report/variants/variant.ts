import type { Block } from '../blocks'
import type { DataInPdf, ReportInput, ReportOptions } from '../reportInput'

export type VariantId =
  | 'action-plan' | 'governors-summary' | 'challenge-sheet' | 'governors-record' | 'full-report'
  | 'blank-checklist' | 'evidence-index' | 'visit-day-index' | 'trace-a-case'

/** Which of the things that may be left out a variant shows at all. */
export interface Shown {
  readonly notes: boolean
  readonly owners: boolean
  /** What governors made of areas, and comments, with the names of who said it. */
  readonly comments: boolean
}

/** One kind of report: what it is called, what it is for, and what it says. */
export interface Variant {
  readonly id: VariantId
  readonly title: string
  /** Who reads it. */
  readonly forWhom: string
  /** What it is good for, in a sentence. */
  readonly purpose: string
  /** The data that goes along unless somebody chooses otherwise. */
  readonly data: DataInPdf
  readonly shows: Shown
  /** Stands at the foot of each page. */
  readonly marking: string
  readonly blocks: (input: ReportInput, options: ReportOptions) => readonly Block[]
}
