import { useId } from 'react'
import { cellDetails, cellLead, type BlockOf, type Cell, type Column } from '../../core/report/blocks'
import { ScrollRegion } from '../../ui/ScrollRegion'

type Table = BlockOf<'table'>

const alignClass = (column: Column | undefined): string | undefined =>
  column?.byHand === true ? 'by-hand' : column?.align === 'end' ? 'end' : undefined

const Said = ({ cell }: { readonly cell: Cell }) => {
  const details = cellDetails(cell)
  if (details.length === 0) return cellLead(cell)
  return (
    <>
      <span>{cellLead(cell)}</span>
      {details.map(({ label, text }, index) => (
        <span key={index} className="detail">
          <strong>{`${label}: `}</strong>
          <span>{text}</span>
        </span>
      ))}
    </>
  )
}

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
          <Said cell={cell} />
        </th>
      ) : (
        <td key={index} className={alignClass(column)}>
          <Said cell={cell} />
        </td>
      )
    })}
  </tr>
)

/** A table that scrolls sideways, also by keyboard, where the page is too narrow for it. */
export const TableBlock = ({
  block: { caption, columns, headerColumn, rows, empty, isUnderHeading = false },
}: {
  readonly block: Table
}) => {
  const captionId = useId()
  const width = columns.reduce((total, { share }) => total + share, 0)
  if (rows.length === 0) return <p>{empty}</p>
  return (
    <ScrollRegion className="table-scroll" aria-labelledby={captionId}>
      <table className={`blocks-table ${columns.length > 3 ? 'is-wide' : ''}`}>
        <caption id={captionId} className={isUnderHeading ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
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
