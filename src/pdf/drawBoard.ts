import type { BlockOf } from '../core/report/blocks'
import { isOpenTile, tileColumns, type BoardTile, type AnswerStanding } from '../core/report/tiles'
import { drawTileMark, markSize } from './drawTileMark'
import { bodyHeight, page, textStyles, type Sheet, type TextStyle } from './page'

/** So many tiles stand in a row, whichever takes the least height; of those that take as much, the first. */
const inRow = [5, 4, 3]
/** A single tile is no wider than one of so many. */
const leastAcross = 3

const betweenMarkAndName = 1.8
const betweenColumns = 2.5
const betweenRows = 1.9

interface Tile {
  readonly mark: AnswerStanding
  readonly name: readonly string[]
  readonly nameStyle: TextStyle
  readonly words: readonly string[]
  readonly height: number
  /** What is said of it in full; `null` where that is what stands there. */
  readonly alt: string | null
}

const measureTile = (sheet: Sheet, { mark, name, inFull, words }: BoardTile, width: number): Tile => {
  const nameStyle = isOpenTile({ mark }) ? textStyles.openTile : textStyles.tile
  const nameLines = sheet.wrap(name, width, nameStyle)
  const wordLines = sheet.wrap(words, width, textStyles.tileWords)
  return {
    mark,
    nameStyle,
    // The space keeps the words apart for whoever copies the text or has it read out.
    name: [...nameLines.slice(0, -1), `${nameLines.at(-1) ?? ''} `],
    words: wordLines,
    height: Math.max(markSize, nameLines.length * nameStyle.leading + wordLines.length * textStyles.tileWords.leading),
    alt: name === inFull ? null : `${inFull} ${words}`,
  }
}

interface Grid {
  readonly columnWidth: number
  readonly rows: readonly (readonly Tile[])[]
}

/** The tiles in rows of at most `most`. */
const inRowsOf = (sheet: Sheet, tiles: readonly BoardTile[], most: number): Grid => {
  const columns = tileColumns(tiles.length, most)
  const across = Math.max(columns, leastAcross)
  const columnWidth = (page.textWidth - (across - 1) * betweenColumns) / across
  const measured = tiles.map((tile) => measureTile(sheet, tile, columnWidth - markSize - betweenMarkAndName))
  return {
    columnWidth,
    rows: Array.from({ length: Math.ceil(tiles.length / columns) }, (_, row) =>
      measured.slice(row * columns, (row + 1) * columns),
    ),
  }
}

const rowHeight = (row: readonly Tile[]): number => row.reduce((most, { height }) => Math.max(most, height), 0)

const gridHeight = ({ rows }: Grid): number =>
  rows.reduce((sum, row) => sum + rowHeight(row) + betweenRows, -betweenRows)

const layOut = (sheet: Sheet, tiles: readonly BoardTile[]): Grid =>
  inRow
    .map((most) => inRowsOf(sheet, tiles, most))
    .reduce((best, grid) => (gridHeight(grid) < gridHeight(best) - 0.01 ? grid : best))

/** Measures a board: a list with a tile for each item, whose mark says nothing that its words do not. It stands on one page unless it is taller than one. */
export const prepareBoard = (sheet: Sheet, { tiles }: BlockOf<'board'>) => {
  const grid = layOut(sheet, tiles)
  const { columnWidth, rows } = grid
  const height = gridHeight(grid)
  const drawTile = ({ mark, name, nameStyle, words, alt }: Tile, x: number, y: number) => {
    sheet.tags.artifact('Layout', () => drawTileMark(sheet.doc, mark, x, y + 0.2))
    const left = x + markSize + betweenMarkAndName
    sheet.tags.element('LI', {}, () =>
      sheet.tags.content('LBody', alt === null ? {} : { alt }, () => {
        sheet.drawLines(name, left, y, nameStyle)
        sheet.drawLines(words, left, y + name.length * nameStyle.leading, textStyles.tileWords)
      }),
    )
  }
  return {
    lead: height <= bodyHeight ? height : rowHeight(rows[0] ?? []),
    draw: () =>
      sheet.tags.element('L', { listNumbering: 'None' }, () =>
        rows.forEach((row, index) => {
          if (index > 0) sheet.moveTo(sheet.y() + betweenRows)
          sheet.ensure(rowHeight(row))
          const top = sheet.y()
          row.forEach((tile, column) => drawTile(tile, page.left + column * (columnWidth + betweenColumns), top))
          sheet.moveTo(top + rowHeight(row))
        }),
      ),
  }
}
