import type { ReactNode } from 'react'
import type { AnswerStanding } from '../../core/report/tiles'
import { LineDrawing } from '../../ui/LineDrawing'
import './board.css'

/** What is drawn in each mark; one that is partly in place is half full, and one that is unanswered is empty. */
const drawings: Readonly<Record<AnswerStanding, ReactNode>> = {
  checked: <path d="M2.5 13l4 4L14 9M10.5 16l1.5 1.5L21 8.5" />,
  'in-place': <path d="M5 12.5l4.5 4.5L19 7" />,
  partly: null,
  'not-in-place': <path d="M12 5v9M12 19v.1" strokeWidth="3.4" />,
  'dont-know': <path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1.2.6-1.5 1.2-1.5 2.3M12 19v.1" />,
  unanswered: null,
  'not-applicable': <path d="M6 12h12" />,
}

/** How a question stands, as a shape; words beside it have to say the same. */
export const StandingMark = ({ standing }: { readonly standing: AnswerStanding }) => (
  <span className={`standing is-${standing}`}>
    <LineDrawing strokeWidth={2.8}>{drawings[standing]}</LineDrawing>
  </span>
)
