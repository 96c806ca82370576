import { useId, useRef, type KeyboardEvent, type Ref } from 'react'
import type { Pack } from '../../core/content/pack'
import { valueWords } from '../../core/report/words/answerWords'
import { howMany } from '../../core/report/words/words'
import type { WorkshopAnswer } from '../../core/workshop/answerCode'
import { answerOfKey, answersOfRow, keyOfAnswer } from '../../core/workshop/paper'
import './collect.css'

interface Props {
  readonly pack: Pack
  /** Ids, in the order of the sheet. */
  readonly questions: readonly string[]
  readonly answers: readonly WorkshopAnswer[]
  readonly onAnswers: (answers: readonly WorkshopAnswer[]) => void
  /** What was pressed or pasted and is no answer, as a sentence; empty: nothing. */
  readonly onWrong: (sentence: string) => void
  /** Called after the last question. */
  readonly onEnd: () => void
  readonly ref: Ref<HTMLOListElement>
}

/** The keys that lead from question to question, by how far. */
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  Enter: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** The answers of a sheet of paper: a row for each question, in which one key answers and goes on to the next. */
export const PaperGrid = ({ pack, questions, answers, onAnswers, onWrong, onEnd, ref }: Props) => {
  const id = useId()
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  const cells = useRef<(HTMLInputElement | null)[]>([])
  // What has the focus is selected, so that the next key takes its place.
  const goTo = (at: number): void => (at < questions.length ? cells.current[Math.max(0, at)]?.focus() : onEnd())
  const put = (at: number, given: readonly WorkshopAnswer[]): void => {
    onWrong('')
    onAnswers(answers.map((answer, index) => (index - at in given ? (given[index - at] ?? null) : answer)))
  }
  const set = (at: number, given: readonly WorkshopAnswer[]): void => {
    put(at, given)
    goTo(at + given.length)
  }
  const clear = (at: number): void => {
    // In a cell that is empty already it goes back and clears the one before, as wherever one types.
    const which = (answers[at] ?? null) === null ? Math.max(0, at - 1) : at
    put(which, [null])
    goTo(which)
  }
  const refuse = (key: string): void => onWrong(`“${key}” is no answer: press 0, 1, 2, 3, D or -.`)
  const press = (event: KeyboardEvent<HTMLInputElement>, at: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const answer = answerOfKey(event.key)
    const move = moves[event.key]
    if (answer !== undefined) set(at, [answer])
    else if (move !== undefined) goTo(at + move)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(questions.length - 1)
    else if (event.key === 'Backspace') clear(at)
    else if (event.key === 'Delete') put(at, [null])
    else if (event.key.length === 1) refuse(event.key)
    else return
    event.preventDefault()
  }
  const paste = (row: string, at: number): void => {
    const read = answersOfRow(row)
    if (!read.ok)
      return onWrong(
        read.wrong === ''
          ? 'There is no answer in what was pasted.'
          : `Nothing was pasted: “${read.wrong.slice(0, 20)}” is no answer.`,
      )
    const places = questions.length - at
    if (read.answers.length > places)
      return onWrong(
        `Nothing was pasted: it has ${howMany(read.answers.length, 'answer')}, and from here ${howMany(places, 'question')} ${places === 1 ? 'is' : 'are'} left.`,
      )
    set(at, read.answers)
  }
  return (
    <ol className="collect-grid" ref={ref}>
      {questions.map((question, at) => (
        <li key={question}>
          <input
            id={`${id}-${at}`}
            ref={(cell) => {
              cells.current[at] = cell
            }}
            className="input"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={1}
            aria-describedby={`${id}-${at}-said`}
            value={keyOfAnswer(answers[at] ?? null)}
            onKeyDown={(event) => press(event, at)}
            onChange={(event) => {
              // A keyboard on glass does not tell its keys, only what stands there now.
              const { value } = event.target
              const answer = answerOfKey(value)
              if (answer !== undefined) set(at, [answer])
              else if (value === '') put(at, [null])
              else refuse(value)
            }}
            onFocus={(event) => event.target.select()}
            onPaste={(event) => {
              event.preventDefault()
              paste(event.clipboardData.getData('text'), at)
            }}
          />
          <label htmlFor={`${id}-${at}`}>
            {`${at + 1}. ${byId.get(question)?.short ?? byId.get(question)?.text ?? question}`}
          </label>
          <span className="muted small" id={`${id}-${at}-said`}>
            {valueWords(pack, answers[at] ?? null, '')}
          </span>
        </li>
      ))}
    </ol>
  )
}
