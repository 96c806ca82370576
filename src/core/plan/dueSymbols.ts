import type { IsoDate } from '../math/calendar'
import { dueSymbols, type DueSymbol } from '../review/actionProperties'

/** A due date said in words, before it has a day. */
export const dueSymbolWords: Readonly<Record<DueSymbol, string>> = {
  'half-term': 'by half-term',
  'end-of-term': 'by the end of term',
  'governors-meeting': 'before the next full governors’ meeting',
}

export const isDueSymbol = (due: IsoDate | DueSymbol): due is DueSymbol => dueSymbols.some((symbol) => symbol === due)
