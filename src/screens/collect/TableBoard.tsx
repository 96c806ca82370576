import type { VoteBoard, TableState } from '../../core/workshop/board'
import { unitName } from '../../core/report/words/roomWords'
import type { Unit } from '../../core/workshop/sessionEvents'
import { tableStateWords, tablesWords } from './collectWords'
import './collect.css'

/** Where no more are missing, they are named. */
const namedAtMost = 12

const states: readonly TableState[] = ['sent', 'missing', 'several']

/** Who has sent in a vote, one cell each: filled, hollow, or with a second frame; and what each shape means, with how many. */
export const TableBoard = ({ board, unit }: { readonly board: VoteBoard; readonly unit: Unit }) => {
  const { cells, missing } = board
  if (cells.length === 0) return null
  const countOf = (state: TableState): number => cells.filter((cell) => cell.state === state).length
  return (
    <div className="stack tight">
      <ol className="collect-board" aria-label="Who has sent">
        {cells.map(({ table, state }) => (
          <li key={table} className={`is-${state}`}>
            <span aria-hidden="true">{table}</span>
            <span className="visually-hidden">{`${unitName(unit, table)}: ${tableStateWords[state]}`}</span>
          </li>
        ))}
      </ol>
      <ul className="collect-legend small">
        {states
          .filter((state) => countOf(state) > 0)
          .map((state) => (
            <li key={state}>
              <span className={`collect-shape is-${state}`} aria-hidden="true" />
              <span>{`${countOf(state)} ${state === 'several' ? 'with ' : ''}${tableStateWords[state]}`}</span>
            </li>
          ))}
      </ul>
      {missing.length > 0 && missing.length <= namedAtMost && (
        <p className="small">{`Still to come: ${tablesWords(unit, missing)}.`}</p>
      )}
    </div>
  )
}
