import type { ReactNode } from 'react'

interface FileRowProps {
  readonly title: string
  /** What is in the file, as a sentence or two. */
  readonly children: ReactNode
  /** Makes it; `false`: there is nothing to make. */
  readonly button: ReactNode
  /** What can be chosen for this file alone. */
  readonly choice?: ReactNode
}

/** One of several files to download. */
export const FileRow = ({ title, children, button, choice }: FileRowProps) => (
  <li>
    <div className="stack tight">
      <h3>{title}</h3>
      <p>{children}</p>
      {choice}
    </div>
    {button}
  </li>
)
