import type { ReactNode } from 'react'

/** A heading that opens to show more. */
export const Expander = ({
  title,
  children,
  isOpen = false,
  onToggle,
}: {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpen?: boolean
  /** Called when it is opened or closed. */
  readonly onToggle?: (isOpen: boolean) => void
}) => (
  <details
    className="expander"
    open={isOpen}
    {...(onToggle !== undefined && { onToggle: (event) => onToggle(event.currentTarget.open) })}
  >
    <summary>{title}</summary>
    <div className="inside stack tight">{children}</div>
  </details>
)
