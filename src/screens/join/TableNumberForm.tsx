import { useRef, useState } from 'react'
import type { Unit } from '../../core/workshop/sessionEvents'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { unitWords } from '../session/sessionWords'
import { numberLabel, numberProblemWords, tableNumberIn } from './joinWords'
import './join.css'

interface Props {
  readonly unit: Unit
  /** The number so far; `null`: none was given. */
  readonly number: number | null
  /** What handing it in does, as the button says it. */
  readonly button: string
  readonly onNumber: (number: number) => void
  /** Offers to leave the number as it is; absent: one has to be given. */
  readonly onCancel?: () => void
}

/** Asks which table or person this device is: a number, and no name. */
export const TableNumberForm = ({ unit, number, button, onNumber, onCancel }: Props) => {
  const [typed, setTyped] = useState(number === null ? '' : String(number))
  const [isAsked, setAsked] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const [one] = unitWords[unit]
  const entered = tableNumberIn(typed)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (entered !== null) return onNumber(entered)
        setAsked(true)
        field.current?.focus()
      }}
    >
      <TextField
        ref={field}
        label={numberLabel(unit)}
        hint={`The facilitator gives each ${one} a number. No names.`}
        className="join-number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        value={typed}
        error={isAsked && entered === null ? numberProblemWords(typed, unit) : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="row">
        <Button type="submit" look="primary" large>
          {button}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  )
}
