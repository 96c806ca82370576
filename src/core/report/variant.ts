import type { Block } from './blocks'
import type { SheetId } from '../content/sheets'
import type { OmitChoice } from '../review/omission'
import type { DataInPdf, ReportInput, ReportOptions } from './reportInput'

export type VariantId =
  | 'action-plan'
  | 'governors-summary'
  | 'challenge-sheet'
  | 'governors-record'
  | 'full-report'
  | 'blank-checklist'
  | 'critical-questions'
  | 'evidence-index'
  | 'visit-day-index'
  | 'rehearsal-record'
  | 'rehearsal-sheet'
  | 'trace-a-case'
  | SheetId

/** Which of the things that may be left out a variant shows at all. */
export interface Shown {
  readonly notes: boolean
  readonly owners: boolean
  /** Where evidence is kept. */
  readonly places: boolean
  /** What governors made of areas, and comments, with the names of who said it. */
  readonly comments: boolean
}

/** What is left out of a report, of its pages and of the data inside. */
export type ReportOmitChoice = Pick<OmitChoice, 'notes' | 'owners' | 'names' | 'places' | 'comments'>

/**
 * What a report leaves out that goes to a board, or into a meeting, unless somebody asks for it: what the school wrote for
 * itself, and where its records lie. Owners stay, since a plan that does not say who does what is none: they are roles.
 */
export const carefulForBoards: ReportOmitChoice = {
  notes: true,
  owners: false,
  names: true,
  places: true,
  comments: false,
}

/** The same for a report that stays with those who work at the review. */
export const omitsNothing: ReportOmitChoice = {
  notes: false,
  owners: false,
  names: false,
  places: false,
  comments: false,
}

/** A sheet to write on: it shows nothing of a review, and nothing goes along with it. */
export const blankSheet = {
  data: 'none',
  omits: omitsNothing,
  shows: { notes: false, owners: false, places: false, comments: false },
} as const satisfies Partial<Variant>

/** One kind of report: what it is called, what it is for, and what it says. */
export interface Variant {
  readonly id: VariantId
  readonly title: string
  /** What it is called beside the name of its school; absent: by its title, after "Safeguarding". */
  readonly name?: string
  /** What its file is called; absent: by its id. */
  readonly fileName?: string
  /** Who reads it. */
  readonly forWhom: string
  /** What it is good for, in a sentence. */
  readonly purpose: string
  /** The data that goes along unless somebody chooses otherwise. */
  readonly data: DataInPdf
  /** What is left out unless somebody chooses otherwise. */
  readonly omits: ReportOmitChoice
  readonly shows: Shown
  /** A model sheet, the same for everybody: it says nothing of a review or of its checklist, and nothing goes along with it. Absent: it is of a review. */
  readonly isModel?: true
  /** Stands at the foot of each page. */
  readonly marking: string
  readonly blocks: (input: ReportInput, options: ReportOptions) => readonly Block[]
}
