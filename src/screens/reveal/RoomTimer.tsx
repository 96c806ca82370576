import { timerWords } from '../../core/workshop/showing'
import type { ShownSince } from '../../state/revealing'
import { useTimerLeft } from './useTimerLeft'
import './roomView.css'

/** What is left of the time for a question. It is drawn by itself, since it changes while nothing else does. */
export const RoomTimer = ({ shown }: { readonly shown: ShownSince }) => {
  const leftMs = useTimerLeft(shown)
  return (
    <span className={`room-timer ${leftMs <= 0 ? 'is-over' : ''}`} role="timer" aria-label="Time left">
      {timerWords(leftMs)}
    </span>
  )
}
