import { useState, type ReactNode } from 'react'
import { TextField } from '../ui/Field'
import './numberField.css'

interface Props<Optional extends boolean> {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** `null`: not given, which an empty field says. */
  readonly value: number | (Optional extends true ? null : never)
  readonly least?: number
  readonly most: number
  readonly isOptional?: Optional
  readonly onNumber: (number: number | (Optional extends true ? null : never)) => void
}

/** A whole number within limits, handed over as soon as it is one. What is none is said, and changes nothing. */
export const NumberField = <Optional extends boolean = false>({
  label,
  hint,
  value,
  least = 1,
  most,
  isOptional,
  onNumber,
}: Props<Optional>) => {
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (value === null ? '' : String(value))
  const numberIn = (entered: string): number | null => {
    const number = /^\d{1,9}$/.test(entered.trim()) ? Number(entered) : null
    return number !== null && number >= least && number <= most ? number : null
  }
  const isRight = (entered: string): boolean =>
    numberIn(entered) !== null || (isOptional === true && entered.trim() === '')
  return (
    <TextField
      label={label}
      hint={hint}
      className="number"
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={isRight(text) ? undefined : `Give a whole number from ${least} to ${most.toLocaleString('en-GB')}.`}
      onChange={(event) => {
        const entered = event.target.value
        setTyped(entered)
        if (!isRight(entered)) return
        // An empty field is right only where nothing need be given.
        onNumber(numberIn(entered) as Parameters<typeof onNumber>[0])
      }}
      onBlur={() => {
        if (isRight(text)) setTyped(null)
      }}
    />
  )
}
