import type { ReactNode } from 'react'
import { most } from '../../core/log/texts'
import { Button } from '../../ui/Button'

interface Props {
  readonly title: string
  readonly hint: string
  readonly addLabel: string
  readonly count: number
  readonly onAdd: () => void
  /** The rows themselves. */
  readonly children: ReactNode
}

/** A list of dates to which rows are added. Says when no more are kept. */
export const DateRows = ({ title, hint, addLabel, count, onAdd, children }: Props) => (
  <fieldset className="setup-rows stack tight">
    <legend>{title}</legend>
    <p className="hint">{hint}</p>
    {children}
    {count < most.rows ? (
      <div>
        <Button onClick={onAdd}>{addLabel}</Button>
      </div>
    ) : (
      <p className="hint" role="status">
        That is the most that is kept: {most.rows} rows. Remove those that are past to add others.
      </p>
    )}
  </fieldset>
)
