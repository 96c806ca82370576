import type { Pack } from '../../content/pack'
import type { Spread } from '../../workshop/collecting'
import { numberCell, type ColumnOf } from '../sections/cells'
import { valueWords } from '../words/answerWords'

/** A column of counts: a dash where `count` is `null`. */
export const countColumn = <Row>(title: string, share: number, count: (row: Row) => number | null): ColumnOf<Row> => ({
  title,
  share,
  align: 'end',
  cell: (row) => {
    const number = count(row)
    return number === null ? '–' : numberCell(number)
  },
})

/** How many gave each answer, a column each, with how many gave none; dashes where `spreadIn` is `null`, since it is not shown. */
export const spreadColumns = <Row>(pack: Pack, spreadIn: (row: Row) => Spread | null): readonly ColumnOf<Row>[] => {
  const column = (title: string, share: number, count: (spread: Spread) => number) =>
    countColumn<Row>(title, share, (row) => {
      const spread = spreadIn(row)
      return spread === null ? null : count(spread)
    })
  return [
    ...pack.levels.map(({ name, value }) => column(name, 10, ({ levels }) => levels[value])),
    column(valueWords(pack, 'dont-know'), 8, ({ dontKnow }) => dontKnow),
    column('No answer', 8, ({ unanswered }) => unanswered),
  ]
}
