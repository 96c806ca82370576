import type { ReactNode } from 'react'
import type { SessionChange } from '../../core/workshop/sessionEvents'
import { sessionFieldOf } from '../../core/workshop/sessionEvents'
import { most } from '../../core/log/texts'
import { useSession, useSessionDocument } from '../../state/openSession'
import { TextArea, TextField } from '../../ui/Field'
import { useKeptText } from './useKeptText'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is recorded. */
  readonly value: string
  /** What a text becomes; an empty one takes the field back. */
  readonly change: (text: string | null) => SessionChange
}

const useSessionText = ({ value, change }: Props) => {
  const session = useSessionDocument()
  const id = useSession((open) => open.id)
  return useKeptText(id, sessionFieldOf(change(null)), value, (text) =>
    session.record(change(text.trim() === '' ? null : text)),
  )
}

/** A line of a session, recorded while it is typed. */
export const SessionLine = (props: Props) => {
  const { text, type, settle } = useSessionText(props)
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      value={text}
      maxLength={most.line}
      onChange={(event) => type(event.target.value)}
      onBlur={settle}
    />
  )
}

/** Prose of a session, recorded while it is typed. */
export const SessionProse = ({ rows = 3, ...props }: Props & { readonly rows?: number }) => {
  const { text, type, settle } = useSessionText(props)
  return (
    <TextArea
      label={props.label}
      hint={props.hint}
      rows={rows}
      value={text}
      maxLength={most.typed}
      onChange={(event) => type(event.target.value)}
      onBlur={settle}
    />
  )
}
