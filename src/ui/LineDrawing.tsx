import type { ReactNode } from 'react'
import { Picture } from './Picture'

interface Props {
  /** The lines, on a square of 24 by 24. */
  readonly children: ReactNode
  /** Its width and height; absent: as its style sheet says. */
  readonly size?: number
  readonly strokeWidth?: number
}

/** A drawing of round-ended lines in the colour of the text around it, beside words that say the same. */
export const LineDrawing = ({ children, size, strokeWidth = 2 }: Props) => (
  <Picture
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth={strokeWidth}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {children}
  </Picture>
)
