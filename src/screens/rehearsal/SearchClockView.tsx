import { leftWords, type SearchClock } from '../../core/rehearsal/clock'
import { Button } from '../../ui/Button'

interface Props {
  readonly minutes: number
  readonly clock: SearchClock
  readonly isRunning: boolean
  readonly toggle: () => void
}

/** What is left of the time for one question. It is not read out by itself: it would never be silent. */
export const SearchClockView = ({ minutes, clock, isRunning, toggle }: Props) => (
  <div className="rehearsal-clock">
    <span role="timer" aria-label="Time left" className={clock.spentMs > minutes * 60_000 ? 'is-over' : ''}>
      {leftWords(minutes, clock)}
    </span>
    <Button look="quiet" onClick={toggle}>
      {isRunning ? 'Pause the clock' : 'Go on'}
    </Button>
    {clock.hasSkipped && (
      <span className="small muted">The page was asleep for a while: that time does not count.</span>
    )}
  </div>
)
