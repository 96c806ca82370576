import { spreadWords } from '../../core/report/words/roomWords'
import { countAnswers, differing, latestSheets } from '../../core/workshop/tableSendings'
import type { Vote } from '../../core/workshop/votes'
import { useSession, useSessionDocument } from '../../state/openSession'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { Notice } from '../../ui/Notice'
import { differingWords, unitNameWithin } from './collectWords'
import { sheetChange } from './sheetCode'
import './collect.css'

/** Asks which counts of two sheets that two facilitators typed for one table. */
const TypedTwice = ({ vote, table }: { readonly vote: number; readonly table: number }) => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const { record } = useSessionDocument()
  const sheets = latestSheets(session, vote, table)
  return (
    <Notice tone="unknown" title={`The sheet of ${unitNameWithin(session.unit, table)} was typed in two ways`}>
      <p>{`Two facilitators typed it. ${differingWords(differing(sheets), session.questions.length)} Until you say, one of them counts.`}</p>
      <ul className="collect-plain">
        {sheets.map(({ answers }, index) => (
          <li key={index} className="row">
            <span>{`Typed ${index === 0 ? 'first' : 'later'}: ${spreadWords(pack, countAnswers(answers))}`}</span>
            <Button
              onClick={() => {
                record(sheetChange(session, { vote, table, answers }))
                focusNext()
              }}
            >
              {`What was typed ${index === 0 ? 'first' : 'later'} counts`}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Sheets of paper that two facilitators typed, and not alike. */
export const SheetsTypedTwice = ({ vote: { vote, typedTwice } }: { readonly vote: Vote }) => (
  <>
    {typedTwice.map((table) => (
      <TypedTwice key={table} vote={vote} table={table} />
    ))}
  </>
)
