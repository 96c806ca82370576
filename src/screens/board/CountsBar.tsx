import type { AnswerStanding } from '../../core/report/tiles'
import './countsBar.css'

/** How many questions stand in one way, and its name. */
export interface StandingCount {
  readonly standing: AnswerStanding
  readonly count: number
  readonly words: string
}

/** How many questions stand in each way, as one bar in the colours of their marks. The words beside it say the same: it is for the eye alone. */
export const CountsBar = ({ counts }: { readonly counts: readonly StandingCount[] }) => (
  <div className="counts-bar" aria-hidden="true">
    {counts.map(
      ({ standing, count }) =>
        count > 0 && (
          <span key={standing} className={`is-${standing}`} style={{ flexGrow: count }}>
            {count}
          </span>
        ),
    )}
  </div>
)
