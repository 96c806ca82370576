import type { IsoDate } from '../math/calendar'
import type { Shape } from './shapes'

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

/** What a cell says. A date keeps its day beside its words, so that a spreadsheet can sort and filter by it. */
export type Cell = string | { readonly date: IsoDate; readonly text: string }

export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

export interface Bar {
  readonly label: string
  /** The score, as a share of the full width from 0 to 1; where questions are open, the low end of the interval. `null` where nothing is answered. */
  readonly value: number | null
  /** What it comes to if the rest were answered, at worst and at best, from 0 to 1; `null` where all or nothing is answered. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** The bar in words, such as `67%`. */
  readonly words: string
}

/** `headerColumn`: the column whose cells name their rows. `empty`: the sentence that stands in place of a table without rows. `dense`: set smaller, where a page has to hold much. */
type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly headerColumn: number
  readonly rows: readonly (readonly Cell[])[]
  readonly empty: string
  readonly dense?: boolean
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
  /** `dense`: set smaller, where a page has to hold much. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered: boolean; readonly dense?: boolean }
  /** Boxes to tick, of which one fits, with room to write under `notes`. One of - *beside* - a ruled column next to them - *line* - what is left of the last one's line. */
  | {
      readonly kind: 'choices'
      readonly items: readonly string[]
      readonly notes: string
      readonly room: 'beside' | 'line'
    }
  /** A framed statement: the gate, a warning. */
  | { readonly kind: 'statement'; readonly tone: Tone; readonly title: string; readonly text: string }
  /** Terms with their values, such as school, date and roles; `address` is where a value leads to. */
  | {
      readonly kind: 'facts'
      readonly facts: readonly { readonly term: string; readonly value: string; readonly address?: string }[]
    }
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
