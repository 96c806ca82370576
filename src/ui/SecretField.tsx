import { useId, useState, type ComponentProps, type ReactNode } from 'react'
import { Button } from './Button'
import { TextField } from './Field'
import './secretField.css'

interface Props extends ComponentProps<'input'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

/** A line that is hidden while it is typed, until somebody wants to see it. */
export const SecretField = ({ label, ...input }: Props) => {
  const [isShown, setIsShown] = useState(false)
  const id = useId()
  return (
    <div className="secret-field" id={id}>
      <TextField
        {...input}
        label={label}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <Button look="quiet" aria-controls={id} onClick={() => setIsShown(!isShown)}>
        {isShown ? 'Hide ' : 'Show '}
        <span className="visually-hidden">{label}</span>
      </Button>
    </div>
  )
}
