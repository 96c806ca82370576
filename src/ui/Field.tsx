import { useId, type ComponentProps, type ReactNode } from 'react'

interface Frame {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong with what was entered, as a sentence. */
  readonly error?: string | undefined
}

interface Wiring {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

const Framed = ({ label, hint, error, children }: Frame & { readonly children: (wiring: Wiring) => ReactNode }) => {
  const id = useId()
  const hintId = hint === undefined ? null : `${id}-hint`
  const errorId = error === undefined ? null : `${id}-error`
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hintId !== null && (
        <div className="hint" id={hintId}>
          {hint}
        </div>
      )}
      {errorId !== null && (
        <div className="error" id={errorId}>
          {error}
        </div>
      )}
      {children({
        id,
        ...(describedBy !== '' && { 'aria-describedby': describedBy }),
        ...(error !== undefined && { 'aria-invalid': true as const }),
      })}
    </div>
  )
}

/** A single line, a date, a number: whatever `type` says. */
export const TextField = ({ label, hint, error, className = '', ...input }: Frame & ComponentProps<'input'>) => (
  <Framed label={label} hint={hint} error={error}>
    {(wiring) => <input {...input} {...wiring} className={`input ${className}`} />}
  </Framed>
)

export const TextArea = ({ label, hint, error, ...input }: Frame & ComponentProps<'textarea'>) => (
  <Framed label={label} hint={hint} error={error}>
    {(wiring) => <textarea {...input} {...wiring} className="input" />}
  </Framed>
)

/** A native select; `options` by value, in order. An empty value reads as "not given". */
export const SelectField = ({
  label,
  hint,
  error,
  options,
  ...input
}: Frame &
  ComponentProps<'select'> & { readonly options: readonly { readonly value: string; readonly label: string }[] }) => (
  <Framed label={label} hint={hint} error={error}>
    {(wiring) => (
      <select {...input} {...wiring} className="input">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Framed>
)

export const CheckField = ({ label, ...input }: { readonly label: ReactNode } & ComponentProps<'input'>) => (
  <label className="check">
    <input {...input} type="checkbox" />
    <span>{label}</span>
  </label>
)
