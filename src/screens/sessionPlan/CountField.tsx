import { useState, type ReactNode } from 'react'
import { TextField } from '../../ui/Field'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** `null`: not given, which an empty field says. */
  readonly value: number | null
  readonly most: number
  readonly isOptional?: boolean
  readonly onCount: (count: number | null) => void
}

/** A count from 1. What is no such count is said, and changes nothing. */
export const CountField = ({ label, hint, value, most, isOptional = false, onCount }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (value === null ? '' : String(value))
  const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
  const isEmpty = text.trim() === ''
  const isWrong = isEmpty ? !isOptional : count === null || count < 1 || count > most
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      autoComplete="off"
      className="count"
      value={text}
      error={typed !== null && isWrong ? `Give a whole number from 1 to ${most}.` : undefined}
      onChange={(event) => {
        const next = event.target.value
        setTyped(next)
        const given = /^\d{1,4}$/.test(next.trim()) ? Number(next) : null
        if (next.trim() === '' && isOptional) onCount(null)
        else if (given !== null && given >= 1 && given <= most) onCount(given)
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null)
      }}
    />
  )
}
