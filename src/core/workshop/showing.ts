/*
 * What a room is shown, step by step: a question, then its answers, then the next. Both windows, the facilitator's and that
 * of the projector, take the same steps; the facilitator's decides.
 */

/** What is on show. */
export interface Showing {
  /** The id of the question; `null`: there is none. */
  readonly question: string | null
  /** Whether its answers are shown. */
  readonly isRevealed: boolean
  /** Whether nothing is shown at all, so that the room looks at each other. */
  readonly isBlank: boolean
  /** Up to which vote they are shown; the first is 1. What comes in of a later one stays hidden until somebody shows it. */
  readonly vote: number
  /** Whether the votes before the last are shown beside it. */
  readonly showsBefore: boolean
  readonly timer: Timer
}

/** The time for a question. */
export interface Timer {
  /** What was left when it was last started or stopped, in ms; below 0: it is over. */
  readonly leftMs: number
  readonly isRunning: boolean
}

/** One of - *next*, to its answers, then to the next question - *back* - *reveal*, or hide again - *blank* - *before*, the votes before - *timer*, start or stop - *minute*, one more - *first* - *last*. */
export const steps = ['next', 'back', 'reveal', 'blank', 'before', 'timer', 'minute', 'first', 'last'] as const
export type RevealStep = (typeof steps)[number]

const minuteMs = 60_000

/** What is on show of a question when it comes up. */
export const showingOf = (question: string | null, minutes: number): Showing => ({
  question,
  isRevealed: false,
  isBlank: false,
  vote: 1,
  showsBefore: true,
  timer: { leftMs: minutes * minuteMs, isRunning: false },
})

/** What a step depends on beside what is on show. */
export interface StepAround {
  /** The questions, in the order in which they are gone through. */
  readonly order: readonly string[]
  /** What each is given. */
  readonly minutes: number
  /** The latest vote of which anything came in; 1 where nothing did. */
  readonly vote: number
}

/** Whether all is shown that could be of the question on show: its answers, those of the latest vote among them. */
export const showsAll = ({ isRevealed, vote }: Showing, latest: number): boolean => isRevealed && vote >= latest

/** What is on show after a step; the timer of `before` says what it has left by now. It never leaves the questions that there are, nor shows what nobody asked for. */
export const afterStep = (before: Showing, step: RevealStep, { order, minutes, vote }: StepAround): Showing => {
  const { leftMs, isRunning } = before.timer
  const at = before.question === null ? -1 : order.indexOf(before.question)
  const goTo = (index: number): Showing => {
    const question = order[Math.max(0, Math.min(index, order.length - 1))] ?? null
    return question === before.question ? { ...before, isBlank: false } : showingOf(question, minutes)
  }
  switch (step) {
    case 'next':
      if (before.isBlank) return { ...before, isBlank: false }
      return showsAll(before, vote) || before.question === null ? goTo(at + 1) : { ...before, isRevealed: true, vote }
    case 'back':
      if (before.isBlank) return { ...before, isBlank: false }
      return before.isRevealed ? { ...before, isRevealed: false } : goTo(at - 1)
    case 'reveal':
      return { ...before, isRevealed: !showsAll(before, vote), isBlank: false, vote }
    case 'blank':
      return { ...before, isBlank: !before.isBlank }
    case 'before':
      return { ...before, showsBefore: !before.showsBefore }
    case 'timer':
      // Once it is over it starts anew.
      return leftMs <= 0
        ? { ...before, timer: { leftMs: minutes * minuteMs, isRunning: true } }
        : { ...before, timer: { leftMs, isRunning: !isRunning } }
    case 'minute':
      return { ...before, timer: { leftMs: Math.max(0, leftMs) + minuteMs, isRunning } }
    case 'first':
      return goTo(0)
    case 'last':
      return goTo(order.length - 1)
  }
}

/** The step that a key stands for, as clickers send them, too; `null`: none. */
export const stepOfKey = (key: string): RevealStep | null => {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
      return 'next'
    case 'ArrowLeft':
    case 'PageUp':
      return 'back'
    case 'r':
      return 'reveal'
    case 'b':
    case '.':
      return 'blank'
    case 'v':
      return 'before'
    case 't':
      return 'timer'
    case '+':
      return 'minute'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}

/** `4:59`; `Time` once nothing is left. */
export const timerWords = (leftMs: number): string => {
  const seconds = Math.ceil(leftMs / 1_000)
  return seconds <= 0 ? 'Time' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
