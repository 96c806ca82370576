import type { ReactNode } from 'react'
import type { TallyResult } from '../../core/review/eventValues'
import { LineDrawing } from '../../ui/LineDrawing'
import './tally.css'

/** A tick, a cross, and a cross that is turned back into a tick. */
const drawings: Readonly<Record<TallyResult, ReactNode>> = {
  yes: <path d="M5 12.5l4.5 4.5L19 7" />,
  no: <path d="M6.5 6.5l11 11M17.5 6.5l-11 11" />,
  'put-right': <path d="M5 5v5h5M5.5 10a7.5 7.5 0 1 1-1 5" />,
}

/** What looking at a case came to, as a shape; words beside it have to say the same. */
export const TallyMark = ({ result }: { readonly result: TallyResult }) => (
  <span className={`tally-mark is-${result}`}>
    <LineDrawing strokeWidth={2.8}>{drawings[result]}</LineDrawing>
  </span>
)
