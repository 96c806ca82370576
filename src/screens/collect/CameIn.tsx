import { useMemo, useState } from 'react'
import type { Sent } from '../../core/workshop/session'
import { sendingsByTable } from '../../core/workshop/tableSendings'
import { readSent } from '../../core/workshop/votes'
import { unitName, voteName } from '../../core/report/words/roomWords'
import { howMany } from '../../core/report/words/words'
import { useSession, useSessionDocument } from '../../state/openSession'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import { sayMoment } from '../when'
import { standingWords, wayWords } from './collectWords'
import './collect.css'

/** So many tables are drawn at once; the others if wanted. */
const drawnAtOnce = 60

interface LineProps {
  readonly sent: Sent
  /** Whose it is and of which vote, and what it says of that in its line. */
  readonly name: string
  readonly said: string
  /** What it is worth; empty: it counts. */
  readonly standing: string
}

/** One thing that came in, and the way to take it out. */
const Line = ({ sent: { letters, way, at }, name, said, standing }: LineProps) => {
  const { record } = useSessionDocument()
  const takeOut = (): void => {
    record({ kind: 'sending-set', letters, value: null })
    focusNext(() => document.querySelector<HTMLElement>('.collect-came summary'))
    showToast(`${name} was taken out.`, {
      label: 'Put it back',
      kind: 'taken-out',
      // This one, not what was done last: more may have come in since.
      run: () => void record({ kind: 'sending-set', letters, value: way }),
    })
  }
  const words = [said, wayWords[way], sayMoment(at), standing].filter((part) => part !== '').join(', ')
  return (
    <li className="collect-line">
      <span className={standing === '' ? '' : 'muted'}>{words}</span>
      <Button look="quiet" aria-label={`Take out ${name}: ${words}`} onClick={takeOut}>
        Take out
      </Button>
    </li>
  )
}

const Sendings = () => {
  const session = useSession((open) => open.session)
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const tables = useMemo(() => sendingsByTable(session), [session])
  const unreadable = useMemo(() => readSent(session).filter(({ code }) => code === null), [session])
  return (
    <>
      <ul className="collect-plain" aria-label="What came in, by number">
        {tables.slice(0, drawn).map(({ table, sendings }) => {
          const name = unitName(session.unit, table)
          return (
            <li key={table} className="collect-table">
              <strong>{name}</strong>
              <ol className="collect-plain">
                {sendings.map((sent) => (
                  <Line
                    key={sent.letters}
                    sent={sent}
                    name={`${name}, ${voteName(sent.code.vote)}`}
                    said={voteName(sent.code.vote)}
                    standing={standingWords[sent.standing]}
                  />
                ))}
              </ol>
            </li>
          )
        })}
        {unreadable.length > 0 && (
          <li className="collect-table">
            <strong>Cannot be read</strong>
            <ol className="collect-plain">
              {unreadable.map((sent) => (
                <Line
                  key={sent.letters}
                  sent={sent}
                  name="What cannot be read"
                  said="answers to other questions"
                  standing=""
                />
              ))}
            </ol>
          </li>
        )}
      </ul>
      {tables.length > drawn && (
        <div>
          <Button onClick={() => setDrawn(tables.length)}>{`Show the other ${tables.length - drawn}`}</Button>
        </div>
      )}
    </>
  )
}

/** What came in, by number, each in the order in which it came; to be looked through and taken out. It is worked out once it is opened. */
export const CameIn = () => {
  const count = useSession(({ session }) => session.sent.length)
  const [isOpen, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <details className="collect-came" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{`What came in: ${howMany(count, 'sending')}`}</summary>
      {isOpen && <Sendings />}
    </details>
  )
}
