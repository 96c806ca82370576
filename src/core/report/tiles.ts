/**
 * How a question stands, each a shape of its own wherever it is drawn, told from the others without colour. One of
 * - *checked* - two ticks on a dark ground
 * - *in-place* - a tick
 * - *partly* - half full
 * - *not-in-place* - an exclamation mark on a dark ground
 * - *dont-know* - a question mark in a dashed frame
 * - *unanswered* - empty
 * - *not-applicable* - a dash
 */
export const answerStandings = [
  'checked',
  'in-place',
  'partly',
  'not-in-place',
  'dont-know',
  'unanswered',
  'not-applicable',
] as const
export type AnswerStanding = (typeof answerStandings)[number]

/** Whether a tile asks for something to be done or found out: it then stands out from those that are well. */
export const isOpenTile = ({ mark }: Pick<BoardTile, 'mark'>): boolean => mark !== 'checked' && mark !== 'in-place'

export interface BoardTile {
  readonly mark: AnswerStanding
  /** Short enough for a tile; cut with an ellipsis where it is longer in full. */
  readonly name: string
  readonly inFull: string
  /** What the mark says: `Partly in place`. */
  readonly words: string
}

/** In how many columns so many tiles stand where at most `most` stand in a row: rows of the same length, but for the last. At least 1. */
export const tileColumns = (tiles: number, most: number): number =>
  tiles === 0 ? 1 : Math.ceil(tiles / Math.ceil(tiles / most))
