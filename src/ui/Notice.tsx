import type { ReactNode } from 'react'

interface Props {
  readonly tone: 'gap' | 'unknown' | 'good' | 'neutral'
  readonly title: ReactNode
  readonly children?: ReactNode
  /** Read out at once when it appears. */
  readonly isAlert?: boolean
}

/** A framed statement. Its title says in words what its colour says. */
export const Notice = ({ tone, title, children, isAlert = false }: Props) => (
  <div className={`notice stack tight tone-${tone}`} role={isAlert ? 'alert' : undefined}>
    <p className="title">{title}</p>
    {children}
  </div>
)
