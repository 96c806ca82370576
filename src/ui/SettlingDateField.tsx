import { useEffect, useRef, useState, type ReactNode } from 'react'
import { TextField } from './Field'
import { ChangedWhileTyped } from './SettlingTextArea'
import { useSettlingText } from './useSettlingText'

interface Props {
  readonly label: ReactNode
  /** The settled date; empty: none. */
  readonly value: string
  /** Called at each change that comes to a date, or to none. */
  readonly onType: (date: string) => void
  /** Called when the field is left, when somebody pauses for 5 seconds, and when the field goes from the screen. */
  readonly onSettle: (date: string) => void
  /** What is wrong with what was entered, as a sentence; `null` for a date of which a part is missing. `null` in return: nothing. */
  readonly problemOf: (entered: string | null) => string | null
  /** The last day that can be chosen. */
  readonly max: string
}

/** What stands in the field; `null`: a date of which a part is missing, which reads as empty to a script. */
const enteredIn = ({ value, validity }: HTMLInputElement): string | null => (validity.badInput ? null : value)

/** A date that is never lost once it is one. What comes to no date stays where it was entered, with what is wrong with it, and changes nothing. */
export const SettlingDateField = ({ label, value, onType, onSettle, problemOf, max }: Props) => {
  const { type, settle, isTyped, isChangedElsewhere } = useSettlingText(value, onType, onSettle)
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const shown = useRef(value)

  // The browser holds what was entered so far: only a date that was settled elsewhere takes its place.
  useEffect(() => {
    if (shown.current === value) return
    shown.current = value
    if (isTyped || input.current === null || input.current.value === value) return
    input.current.value = value
    setProblem(null)
  }, [value, isTyped])

  const enter = (field: HTMLInputElement) => {
    const entered = enteredIn(field)
    const isDate = entered !== null && problemOf(entered) === null
    // What is no date takes back the one that was entered a moment ago.
    if (isDate || isTyped) type(isDate ? entered : value)
    if (isDate) setProblem(null)
  }
  const leave = (field: HTMLInputElement) => {
    settle()
    setProblem(problemOf(enteredIn(field)))
  }
  return (
    <div>
      <TextField
        ref={input}
        type="date"
        label={label}
        max={max}
        error={problem ?? undefined}
        defaultValue={value}
        onChange={({ target }) => enter(target)}
        onBlur={({ target }) => leave(target)}
      />
      <ChangedWhileTyped isChangedElsewhere={isChangedElsewhere} />
    </div>
  )
}
