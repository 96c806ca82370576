import { useId } from 'react'
import { cellText, type BlockOf, type Cell, type Column } from '../../core/report/blocks'
import { ScrollRegion } from '../../ui/ScrollRegion'

type Table = BlockOf<'table'>

const alignClass = (column: Column | undefined): string | undefined =>
  column?.byHand === true ? 'by-hand' : column?.align === 'end' ? 'end' : undefined

const Row = ({
  cells,
  columns,
  headerColumn,
}: { readonly cells: readonly Cell[] } & Pick<Table, 'columns' | 'headerColumn'>) => (
  <tr>
    {cells.map((cell, index) => {
      const column = columns[index]
      return index === headerColumn ? (
        <th key={index} scope="row" className={alignClass(column)}>
          {cellText(cell)}
        </th>
      ) : (
        <td key={index} className={alignClass(column)}>
          {cellText(cell)}
        </td>
      )
    })}
  </tr>
)

/** A table that scrolls sideways, also by keyboard, where the page is too narrow for it. */
export const TableBlock = ({ block: { caption, columns, headerColumn, rows, empty } }: { readonly block: Table }) => {
  const captionId = useId()
  const width = columns.reduce((total, { share }) => total + share, 0)
  if (rows.length === 0) return <p>{empty}</p>
  return (
    <ScrollRegion className="table-scroll" aria-labelledby={captionId}>
      <table className={`blocks-table ${columns.length > 3 ? 'is-wide' : ''}`}>
        <caption id={captionId}>{caption}</caption>
        <colgroup>
          {columns.map(({ share }, index) => (
            <col key={index} style={{ width: `${(100 * share) / width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" className={alignClass(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} columns={columns} headerColumn={headerColumn} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
