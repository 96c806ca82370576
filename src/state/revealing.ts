import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Showing, RevealStep } from '../core/workshop/showing'
import { facilitatorEnd } from './projector'

/** What is on show, and since when its timer has what it says, in ms of this page. */
export interface ShownSince {
  readonly showing: Showing
  readonly sinceMs: number
}

/** What is on show from now on. */
export const shownNow = (showing: Showing): ShownSince => ({ showing, sinceMs: performance.now() })

/** What is on show once another window has told of it. It tells everything by two ways: what comes the second time does not turn the timer back. */
export const onceHeard = (shown: ShownSince | null, told: Showing): ShownSince =>
  shown !== null && JSON.stringify(shown.showing) === JSON.stringify(told) ? shown : shownNow(told)

/** What the timer has left by now, in ms; below 0: it is over, for so long. */
export const leftOf = ({ showing: { timer }, sinceMs }: ShownSince): number =>
  timer.isRunning ? timer.leftMs - (performance.now() - sinceMs) : timer.leftMs

/** The same as it stands now, to be told to another window. */
export const asOfNow = (shown: ShownSince): Showing => ({
  ...shown.showing,
  timer: { ...shown.showing.timer, leftMs: leftOf(shown) },
})

/**
 * The reveal of a session, in the facilitator's page. It goes on as long as the page is open: the screen may be left to
 * collect a second vote, and the projector's window goes on showing what it did. After the page was loaded anew, what is
 * on show comes from the projector's window or, where none is open, from what was recorded as shown.
 */
export interface Revealing {
  readonly state: StoreApi<ShownSince>
  /** Shows this, here and in every other window of the session. */
  readonly show: (showing: Showing) => void
  /** See `FacilitatorEnd`. */
  readonly openProjector: (address: string) => boolean
  /** Takes steps from the projector's window, as long as the screen is there that knows what follows. Returns how to stop. */
  readonly takeSteps: (take: (step: RevealStep) => void) => () => void
}

const startRevealing = (session: string, first: Showing): Revealing & { readonly end: () => void } => {
  const state = createStore<ShownSince>()(() => shownNow(first))
  let onStep: ((step: RevealStep) => void) | null = null
  const end = facilitatorEnd(session, {
    now: () => asOfNow(state.getState()),
    onStep: (step) => onStep?.(step),
    onShown: (showing) => state.setState(onceHeard(state.getState(), showing)),
  })
  return {
    state,
    show: (showing) => {
      state.setState(shownNow(showing))
      end.show()
    },
    openProjector: end.open,
    takeSteps: (take) => {
      onStep = take
      return () => {
        if (onStep === take) onStep = null
      }
    },
    end: end.close,
  }
}

/** The reveals of this page, by session: one at a time. */
const going = new Map<string, ReturnType<typeof startRevealing>>()

/** The reveal of a session; `first` is what is on show where it has not begun. That of another session ends. */
export const revealingOf = (session: string, first: () => Showing): Revealing => {
  for (const [other, { end }] of going) {
    if (other === session) continue
    end()
    going.delete(other)
  }
  const revealing = going.get(session) ?? startRevealing(session, first())
  going.set(session, revealing)
  return revealing
}

/** What is on show, drawn anew as that changes. */
export const useRevealing = ({ state }: Revealing): ShownSince => useStore(state)
