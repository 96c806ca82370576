import type { IsoDate } from '../math/calendar'
import type { Shape } from './shapes'
import type { BoardTile } from './tiles'

/**
 * A report as blocks: what stands where, in words and numbers, with no fonts and no pixels.
 * Every renderer (screen, PDF, and later formats) draws these and computes nothing.
 */

/** What a statement feels like: one of - *gap* - *unknown* - *good* - *neutral*. Never the only bearer of meaning: the words say it too. */
export type Tone = 'gap' | 'unknown' | 'good' | 'neutral'

export interface Column {
  readonly title: string
  /** Its part of the table's width, relative to the other columns. */
  readonly share: number
  readonly align?: 'start' | 'end'
  /** Filled in by hand: its cells are empty or hold boxes to tick, and rows leave room to write. */
  readonly byHand?: boolean
}

/** What a cell says below its text, set smaller: `Why: ...`. */
export interface CellDetail {
  readonly label: string
  readonly text: string
}

/** What a cell says; a text by itself where it says no more. */
export type Cell =
  | string
  | {
      readonly text: string
      /** The day that the text is, so that a spreadsheet can sort and filter by it. */
      readonly date?: IsoDate
      /** The number that the text is, so that a spreadsheet can sort by it and go on with it. */
      readonly number?: number
      /** What stands below the text, set smaller. */
      readonly details?: readonly CellDetail[]
    }

/** What a cell says without what stands below it. */
export const cellLead = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/** What stands below a cell's text; nothing below most. */
export const cellDetails = (cell: Cell): readonly CellDetail[] => (typeof cell === 'string' ? [] : (cell.details ?? []))

/** All that a cell says, each thing on a line of its own. */
export const cellText = (cell: Cell): string =>
  [cellLead(cell), ...cellDetails(cell).map(({ label, text }) => `${label}: ${text}`)].join('\n')

export interface Bar {
  readonly label: string
  /** The score, as a share of the full width from 0 to 1; where questions are open, the low end of the interval. `null` where nothing is answered. */
  readonly value: number | null
  /** What it comes to if the rest were answered, at worst and at best, from 0 to 1; `null` where all or nothing is answered. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** The bar in words, such as `67%`. */
  readonly words: string
}

/** `headerColumn`: the column whose cells name their rows. `empty`: the sentence that stands in place of a table without rows. `dense`: set smaller, where a page has to hold much. `isUnderHeading`: the heading above it says what it is, so that its caption takes no room on paper. */
type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly headerColumn: number
  readonly rows: readonly (readonly Cell[])[]
  readonly empty: string
  readonly dense?: boolean
  readonly isUnderHeading?: boolean
}

/** How many lines to write on go with choices where the room for them cannot stand beside, as on a screen and in Word. */
export const linesToWrite: Readonly<Record<BlockOf<'choices'>['room'], number>> = {
  beside: 2,
  line: 1,
}

export type Block =
  /** `setAs`: how large it is set, where it is one of many of its level. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly setAs?: 1 | 2 | 3 }
  | { readonly kind: 'paragraph'; readonly text: string; readonly weight?: 'lead' | 'small' | 'fine' }
  /** `dense`: set smaller, where a page has to hold much. `boxes`: each of an unordered list has a box to tick, and any number of them may be. */
  | {
      readonly kind: 'list'
      readonly items: readonly string[]
      readonly ordered: boolean
      readonly dense?: boolean
      readonly boxes?: boolean
    }
  /** Boxes to tick, of which one fits, with room to write under `notes`. One of - *beside* - a ruled column next to them - *line* - what is left of the last one's line. */
  | {
      readonly kind: 'choices'
      readonly items: readonly string[]
      readonly notes: string
      readonly room: 'beside' | 'line'
    }
  /** A framed statement: the gate, a warning. `isVerdict`: what its page is about, the largest thing on it, with no frame around. */
  | {
      readonly kind: 'statement'
      readonly tone: Tone
      readonly title: string
      readonly text: string
      readonly isVerdict?: boolean
    }
  /** Terms with their values, such as school, date and roles; `address` is where a value leads to. `dense`: set smaller, where a page has to hold much. */
  | {
      readonly kind: 'facts'
      readonly facts: readonly { readonly term: string; readonly value: string; readonly address?: string }[]
      readonly dense?: boolean
    }
  /** How some things stand, as one picture: a tile each. */
  | { readonly kind: 'board'; readonly caption: string; readonly tiles: readonly BoardTile[] }
  | Table
  /** Bars from 0 to 1 with marks at the thresholds; `words` says all of it for whoever cannot see it. */
  | {
      readonly kind: 'bars'
      readonly caption: string
      readonly bars: readonly Bar[]
      readonly marks: readonly { readonly at: number; readonly label: string }[]
      readonly words: string
    }
  /** Room to write by hand: so many ruled lines below their label. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /** What is filled in by hand, each on one line beside its label. Those of one row stand side by side where there is room. */
  | { readonly kind: 'fields'; readonly rows: readonly (readonly string[])[] }
  /** A picture. `words` says all of it for whoever cannot see it, and `table` holds the same for formats without pictures and for narrow screens. */
  | {
      readonly kind: 'chart'
      readonly caption: string
      readonly words: string
      readonly width: number
      readonly height: number
      readonly shapes: readonly Shape[]
      readonly table: Table
    }
  | { readonly kind: 'page-break' }

/** A block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

export interface Report {
  /** The document's title, with school and date. */
  readonly title: string
  /** Repeated at the head of each page. */
  readonly runningHead: string
  /** Stands at the foot of each page. */
  readonly marking: string
  /** BCP 47. */
  readonly language: 'en-GB'
  /** Without ending; only letters, digits and hyphens. */
  readonly fileName: string
  readonly blocks: readonly Block[]
}
