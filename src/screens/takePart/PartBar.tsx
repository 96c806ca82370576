import { useState } from 'react'
import { Link } from 'wouter'
import { setTable, unansweredIn, type TakingPart } from '../../state/takingPart'
import { Dialog } from '../../ui/Dialog'
import { Logo } from '../bar/Logo'
import { TableNumberForm } from '../join/TableNumberForm'
import { paths } from '../paths'
import { unitName, voteName } from '../../core/report/words/roomWords'
import { capitalised } from '../../core/report/words/words'
import { answeredOfWords, otherNumberWords } from './partWords'
import '../bar/bar.css'
import './takePart.css'

/** Which table or person this device is, in which vote of which session; opens the way to change the number. */
const Who = ({ part, table }: { readonly part: TakingPart; readonly table: number }) => {
  const { unit, vote, number, count } = part
  const [isChanging, setChanging] = useState(false)
  const change = (to: number): void => {
    setChanging(false)
    void setTable(number, to)
  }
  return (
    <>
      <button type="button" className="part-who" onClick={() => setChanging(true)}>
        <strong>{unitName(unit, table)}</strong>
        <span className="visually-hidden">, change the number. </span>
        <span className="small muted">
          <span>{capitalised(voteName(vote))}</span>
          <span className="part-session">{`, session ${number}`}</span>
        </span>
      </button>
      <Dialog title="Change the number" isOpen={isChanging} onClose={() => setChanging(false)}>
        {count > 0 && <p>{otherNumberWords(unit, table)}</p>}
        <TableNumberForm
          unit={unit}
          number={table}
          button="Change"
          onNumber={change}
          onCancel={() => setChanging(false)}
        />
      </Dialog>
    </>
  )
}

/** The bar of a session in which this device takes part: which device it is, which can be changed, in which session and vote, and how far it has come. */
export const PartBar = ({ part }: { readonly part: TakingPart }) => {
  const { table, number, questions } = part
  const answered = questions.length - unansweredIn(part).length
  return (
    <div className="bar part-bar no-print">
      <div className="inner">
        <Link href={paths.join()} className="brand" aria-label="Sessions on this device">
          <Logo />
        </Link>
        {table === null ? <strong>{`Session ${number}`}</strong> : <Who part={part} table={table} />}
        <span className="part-done small">{answeredOfWords(answered, questions.length)}</span>
      </div>
    </div>
  )
}
