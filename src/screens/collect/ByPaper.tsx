import { useEffect, useRef, useState } from 'react'
import type { WorkshopAnswer } from '../../core/workshop/answerCode'
import { mostTables, paperDevice } from '../../core/workshop/answerCode'
import { nextTable, type VoteBoard } from '../../core/workshop/board'
import { devicesOf } from '../../core/workshop/tableSendings'
import { unitName, voteName } from '../../core/report/words/roomWords'
import { useSession, useSessionDocument } from '../../state/openSession'
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving'
import { Button } from '../../ui/Button'
import { NumberField } from '../NumberField'
import { unitWords } from '../session/sessionWords'
import { arrivedWords, unitNameWithin } from './collectWords'
import { PaperGrid } from './PaperGrid'
import { sheetChange } from './sheetCode'
import './collect.css'

interface Props {
  /** The vote whose sheets are typed. */
  readonly vote: number
  readonly board: VoteBoard
}

/** Sheets of paper, typed one after another: the number first, then a key for each question. */
export const ByPaper = ({ vote, board }: Props) => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const { record } = useSessionDocument()
  const { unit, questions } = session
  /** The number that was chosen, and for which vote; in another one it starts with the first that is missing. */
  const [chosen, setChosen] = useState<{ readonly vote: number; readonly table: number | null } | null>(null)
  const table = chosen?.vote === vote ? chosen.table : nextTable(board, 0)
  const [typed, setTyped] = useState<readonly WorkshopAnswer[] | null>(null)
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState('')
  /** How many were taken in: the number of the next one is a new field. */
  const [count, setCount] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const grid = useRef<HTMLOListElement>(null)

  const devices = table === null ? [] : devicesOf(session, vote, table)
  const before = devices.find(({ device }) => device === paperDevice) ?? null
  const answers = typed ?? before?.answers ?? questions.map(() => null)
  const isSame = before !== null && answers.every((answer, index) => answer === before.answers[index])

  const toNumber = (): void => {
    const field = form.current?.querySelector<HTMLInputElement>('.collect-number input')
    field?.focus()
    field?.select()
  }
  const toGrid = (): void => grid.current?.querySelector('input')?.focus()
  useEffect(() => {
    if (count > 0) toNumber()
  }, [count])

  const take = (): void => {
    setWrong('')
    if (table === null) {
      setSaid(`Give the number of the ${unitWords[unit][0]} first.`)
      return toNumber()
    }
    if (answers.every((answer) => answer === null)) {
      setSaid('Nothing is typed on this sheet yet.')
      return toGrid()
    }
    const sheet = { vote, table, answers }
    if (!isSame) record(sheetChange(session, sheet))
    const kind = isSame ? 'again' : before !== null ? 'later' : devices.length > 0 ? 'another-device' : 'new'
    setSaid(arrivedWords(kind, sheet, unit, vote))
    setTyped(null)
    setChosen({ vote, table: nextTable(board, table) })
    setCount((taken) => taken + 1)
  }

  // Wherever on the sheet somebody is, after each drawing, since what is taken in is what stands there now.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isNumber = event.target instanceof Element && event.target.closest('.collect-number') !== null
      const isEnter = event.key === 'Enter'
      if (isEnter && (event.ctrlKey || event.metaKey)) take()
      else if (isNumber && (isEnter || event.key === 'ArrowDown')) toGrid()
      else return
      event.preventDefault()
    }
    const typedIn = form.current
    typedIn?.addEventListener('keydown', press)
    return () => typedIn?.removeEventListener('keydown', press)
  })

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
        It is not taken in yet, and is kept nowhere.
      </AskBeforeLeaving>
      <div className="row collect-sheet">
        <div className="collect-number" key={`${vote} ${count}`}>
          <NumberField
            label={`Number of the ${unitWords[unit][0]}`}
            value={table}
            most={mostTables}
            isOptional
            onNumber={(number) => setChosen({ vote, table: number })}
          />
        </div>
        <p className="muted small">
          <span>{`Sheets of the ${voteName(vote)}. `}</span>
          <span>
            A key for each question: <kbd>0</kbd> to <kbd>3</kbd> for the levels, <kbd>D</kbd> for don’t know,{' '}
            <kbd>-</kbd> or a blank for no answer. A whole row can be pasted, such as 2 1 3 d 0.
          </span>
        </p>
      </div>
      {before !== null && (
        <p className="small">
          {isSame
            ? `This is the sheet of ${unitNameWithin(unit, before.table)} as it was typed. Change what is wrong.`
            : `The sheet of ${unitNameWithin(unit, before.table)} was typed before. What you take in now counts instead.`}
        </p>
      )}
      {before === null && table !== null && devices.length > 0 && (
        <p className="small">{`${unitName(unit, table)} has sent by device already. If you take in its sheet, too, you are asked which counts.`}</p>
      )}
      <PaperGrid
        ref={grid}
        pack={pack}
        questions={questions}
        answers={answers}
        onAnswers={(next) => {
          setTyped(next)
          // From now on it is the sheet of this table, whatever else comes in.
          setChosen({ vote, table })
        }}
        onWrong={setWrong}
        onEnd={() => form.current?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus()}
      />
      <p role="alert" className="collect-wrong">
        {wrong}
      </p>
      <div className="row">
        <Button type="submit" look="primary">
          Take in sheet
        </Button>
        <span className="collect-keys muted small">
          or <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
        {typed !== null && (
          <Button
            look="quiet"
            onClick={() => {
              setTyped(null)
              setWrong('')
              toGrid()
            }}
          >
            {before === null ? 'Empty it' : 'As it was typed before'}
          </Button>
        )}
      </div>
      <p role="status" className="collect-said">
        {said}
      </p>
    </form>
  )
}
