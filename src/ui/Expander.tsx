import type { ReactNode } from 'react'

/** A heading that opens to show more. */
export const Expander = ({
  title,
  children,
  isOpen = false,
}: {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpen?: boolean
}) => (
  <details className="expander" open={isOpen}>
    <summary>{title}</summary>
    <div className="inside stack tight">{children}</div>
  </details>
)
