import { useId, type ComponentProps, type ReactNode } from 'react'

interface Props extends ComponentProps<'input'> {
  readonly label: ReactNode
  /** Stands below; read out with the radio. */
  readonly hint?: ReactNode
}

/** One of several choices. Put it into a `fieldset` with the others. */
export const RadioField = ({ label, hint, ...input }: Props) => {
  const hintId = useId()
  return (
    <div className="radio">
      <label className="check">
        <input {...input} type="radio" {...(hint !== undefined && { 'aria-describedby': hintId })} />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="hint small muted" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
