import type { Vote } from '../../core/workshop/votes'
import { useSession } from '../../state/openSession'
import { unitName } from '../session/codeWords'

/** Which tables have sent in a vote, one cell each: filled where they have, hollow where not, and marked where two devices did. */
export const TableBoard = ({ vote }: { readonly vote: Vote }) => {
  const { unit, tables } = useSession(({ session }) => ({ unit: session.unit, tables: session.tables }))
  const last = Math.max(tables ?? 0, ...vote.tables)
  const sent = new Set(vote.tables)
  const contested = new Set(vote.contested)
  return (
    <ol className="collect-board" aria-label="Who has sent">
      {Array.from({ length: last }, (_, index) => index + 1).map((table) => {
        const state = contested.has(table) ? 'two devices' : sent.has(table) ? 'sent' : 'missing'
        return (
          <li key={table} className={`is-${state === 'two devices' ? 'two' : state}`}>
            <span aria-hidden="true">{table}</span>
            <span className="visually-hidden">{`${unitName(unit, table)}: ${state}`}</span>
          </li>
        )
      })}
    </ol>
  )
}
