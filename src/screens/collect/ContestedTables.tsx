import type { AnswerCode } from '../../core/workshop/answerCode'
import { deviceKey } from '../../core/workshop/session'
import type { SessionChange } from '../../core/workshop/sessionEvents'
import { countAnswers, devicesOf, differing } from '../../core/workshop/tableSendings'
import type { Vote } from '../../core/workshop/votes'
import { spreadWords } from '../../core/report/words/roomWords'
import { capitalised, howMany } from '../../core/report/words/words'
import { useSession, useSessionDocument } from '../../state/openSession'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { Notice } from '../../ui/Notice'
import {
  allCountWords,
  contestedWords,
  deviceNames,
  differingWords,
  settledWords,
  tablesWords,
  unitNameWithin,
} from './collectWords'
import './collect.css'

/** What is said of the devices of a table; `null` takes it back. */
const saying = (
  sendings: readonly AnswerCode[],
  valueOf: (code: AnswerCode) => 'counts' | 'left-out' | null,
): readonly SessionChange[] =>
  sendings.map((code) => ({ kind: 'device-set', table: code.table, device: code.device, value: valueOf(code) }))

interface OfTable {
  readonly vote: number
  readonly table: number
}

/** Where what is asked of a table stands, or what was said of it: one takes the place of the other. */
const placeOf = ({ vote, table }: OfTable): string => `table-${vote}-${table}`
/** Takes the keyboard to where it is asked, or was said, which devices of a table count. */
export const toPlaceOf = (which: OfTable): void =>
  focusNext(() => document.querySelector<HTMLElement>(`#${placeOf(which)} button`))

/** Asks what is to be made of several devices that sent under one number. */
const Contested = (which: OfTable) => {
  const { vote, table } = which
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const { recordAll } = useSessionDocument()
  const sendings = devicesOf(session, vote, table)
  const names = deviceNames(sendings)
  const settle = (counts: (code: AnswerCode) => boolean): void => {
    recordAll(saying(sendings, (code) => (counts(code) ? 'counts' : 'left-out')))
    toPlaceOf(which)
  }
  return (
    <div id={placeOf(which)}>
      <Notice tone="unknown" title={contestedWords(sendings, session.unit, table)}>
        <ul>
          {sendings.map(({ device, answers }, index) => (
            <li key={device}>{`${capitalised(names[index] ?? '')}: ${spreadWords(pack, countAnswers(answers))}`}</li>
          ))}
        </ul>
        <p>{`${differingWords(differing(sendings), session.questions.length)} Until you say, all of them count.`}</p>
        <div className="row">
          <Button onClick={() => settle(() => true)}>{allCountWords(sendings.length, session.unit)}</Button>
          {sendings.map((code, index) => (
            <Button key={code.device} onClick={() => settle(({ device }) => device === code.device)}>
              {`Only ${names[index]} counts`}
            </Button>
          ))}
        </div>
      </Notice>
    </div>
  )
}

/** What was said of a table's devices, to be asked again. */
const Settled = (which: OfTable) => {
  const { vote, table } = which
  const session = useSession((open) => open.session)
  const { recordAll } = useSessionDocument()
  const sendings = devicesOf(session, vote, table)
  const isLeftOut = (device: number): boolean => session.devices.get(deviceKey(table, device)) === 'left-out'
  return (
    <li className="row" id={placeOf(which)}>
      <span>{settledWords(sendings, isLeftOut, session.unit, table)}</span>
      <Button
        look="quiet"
        aria-label={`Change what counts of ${unitNameWithin(session.unit, table)}`}
        onClick={() => {
          recordAll(saying(sendings, () => null))
          toPlaceOf(which)
        }}
      >
        Change
      </Button>
    </li>
  )
}

/** Tables under whose number several devices sent: what has to be said of them, and what was. */
export const ContestedTables = ({ vote: { vote, contested, settled, leftOut } }: { readonly vote: Vote }) => {
  const unit = useSession(({ session }) => session.unit)
  const tablesLeftOut = [...new Set(leftOut.map(({ table }) => table))]
  return (
    <>
      {contested.map((table) => (
        <Contested key={table} vote={vote} table={table} />
      ))}
      {settled.length > 0 && (
        <div className="small">
          {leftOut.length > 0 && (
            <p>{`${howMany(leftOut.length, 'sending')} left out: ${tablesWords(unit, tablesLeftOut)}.`}</p>
          )}
          <ul className="collect-plain" aria-label="What was settled">
            {settled.map((table) => (
              <Settled key={table} vote={vote} table={table} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
