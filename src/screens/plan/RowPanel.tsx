import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../../ui/Button'

interface Props {
  readonly title: string
  /** What the button says that hands the form in. */
  readonly save: string
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** What stands in a form that is opened in the row of an action: the keyboard starts at its first field, and Escape leaves it. */
export const RowPanel = ({ title, save, onLeave, children }: Props) => {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const fields = panel.current
    const first =
      fields?.querySelector<HTMLElement>('input[type="radio"]:checked') ??
      fields?.querySelector<HTMLElement>('input, textarea, select')
    first?.focus()
  }, [])
  useEffect(() => {
    const fields = panel.current
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onLeave()
    }
    fields?.addEventListener('keydown', leave)
    return () => fields?.removeEventListener('keydown', leave)
  }, [onLeave])
  return (
    <div ref={panel} className="plan-panel stack tight">
      <p className="panel-title">{title}</p>
      {children}
      <div className="row">
        <Button look="primary" type="submit">
          {save}
        </Button>
        <Button onClick={onLeave}>Leave as it was</Button>
      </div>
    </div>
  )
}
