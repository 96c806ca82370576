import { useRef, useState, type KeyboardEvent } from 'react'
import type { WorkshopAnswer } from '../../core/workshop/answerCode'
import { mostTables, mostVotes, paperDevice, writeAnswerCode } from '../../core/workshop/answerCode'
import { collect } from '../../core/workshop/collecting'
import { plainLetters } from '../../core/workshop/manyCodes'
import { answerOfKey, answersOfRow, keyOfAnswer } from '../../core/workshop/paper'
import { paperSending, readSendings } from '../../core/workshop/votes'
import { useSession, useSessionDocument } from '../../state/openSession'
import { announce } from '../../ui/announce'
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { NumberField } from '../NumberField'
import { unitName, voteName } from '../session/codeWords'
import { unitWords } from '../session/sessionWords'

/** A sheet of paper, typed: the number first, then a key for each question. */
export const ByPaper = () => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const document = useSessionDocument()
  const [vote, setVote] = useState(1)
  const [table, setTable] = useState<number | null>(1)
  const [typed, setTyped] = useState<readonly WorkshopAnswer[] | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  const before = collect(readSendings(session).codes, vote).sendings.find(
    (code) => code.table === table && code.device === paperDevice,
  )
  const answers = typed ?? before?.answers ?? session.questions.map(() => null)
  const cells = (): readonly HTMLInputElement[] => [
    ...(form.current?.querySelectorAll<HTMLInputElement>('.collect-grid input') ?? []),
  ]
  const focusCell = (at: number): void => {
    const cell = cells()[at]
    if (cell === undefined) form.current?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus()
    else cell.focus()
  }
  const set = (at: number, given: readonly WorkshopAnswer[]): void => {
    setTyped(answers.map((answer, index) => given[index - at] ?? (index - at in given ? null : answer)))
    focusCell(at + given.length)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>, at: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const answer = answerOfKey(event.key)
    if (answer !== undefined) {
      event.preventDefault()
      set(at, [answer])
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      focusCell(at + 1)
    } else if (event.key === 'ArrowUp' && at > 0) {
      event.preventDefault()
      focusCell(at - 1)
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault()
      setTyped(answers.map((before_, index) => (index === at ? null : before_)))
    }
  }
  const take = (): void => {
    if (table === null) return
    const letters = plainLetters(writeAnswerCode(paperSending(session, { vote, table, answers }), session.asked))
    document.record({ kind: 'sending-set', letters, value: 'paper' })
    announce(`${unitName(session.unit, table)}, ${voteName(vote)}: taken in.`)
    setTyped(null)
    setTable(Math.min(table + 1, mostTables))
    focusCell(0)
  }
  return (
    <form
      ref={form}
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <AskBeforeLeaving isAsked={typed !== null} title="Leave without this sheet?">
        <p>It is not taken in yet, and is kept nowhere.</p>
      </AskBeforeLeaving>
      <div className="row collect-sheet">
        <NumberField
          label={`Number of the ${unitWords[session.unit][0]}`}
          value={table}
          most={mostTables}
          isOptional
          onNumber={(number) => {
            setTable(number)
            setTyped(null)
          }}
        />
        <SelectField
          label="Vote"
          value={String(vote)}
          options={Array.from({ length: mostVotes }, (_, index) => ({
            value: String(index + 1),
            label: voteName(index + 1),
          }))}
          onChange={(event) => {
            setVote(Number(event.target.value))
            setTyped(null)
          }}
        />
      </div>
      <p className="muted small">
        A key for each question: 0 to 3 for the levels, D for don’t know, - for no answer. A whole row can be pasted,
        such as 2 1 3 d 0.
      </p>
      {before !== undefined && (
        <p className="small">This sheet was typed before. What you take in now counts instead.</p>
      )}
      <ol className="collect-grid">
        {session.questions.map((id, at) => (
          <li key={id}>
            <label>
              <span>{byId.get(id)?.short ?? byId.get(id)?.text ?? id}</span>
              <input
                className="input"
                inputMode="text"
                autoComplete="off"
                maxLength={1}
                value={keyOfAnswer(answers[at] ?? null)}
                onKeyDown={(event) => press(event, at)}
                onChange={(event) => {
                  const answer = answerOfKey(event.target.value)
                  if (answer !== undefined) set(at, [answer])
                }}
                onFocus={(event) => event.target.select()}
                onPaste={(event) => {
                  event.preventDefault()
                  const row = answersOfRow(event.clipboardData.getData('text'))
                  if (row !== null) set(at, row.slice(0, session.questions.length - at))
                }}
              />
            </label>
          </li>
        ))}
      </ol>
      <div>
        <Button type="submit" look="primary" disabled={table === null}>
          Take in this sheet
        </Button>
      </div>
    </form>
  )
}
