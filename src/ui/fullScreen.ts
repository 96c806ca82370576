import { useSyncExternalStore } from 'react'

const onFullScreen = (listener: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** Whether the page, or a part of it, fills the whole screen. */
export const useIsFull = (): boolean => useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null)

/** Leaves the full screen; where it is not full any more there is nothing to leave. */
export const leaveFull = (): void => {
  if (document.fullscreenElement !== null) void document.exitFullscreen()
}

/** Fills the screen with a part of the page, or leaves that. A browser may refuse it: the page is as it was then. */
export const toggleFull = (part: Element | null): void => {
  if (document.fullscreenElement !== null) leaveFull()
  else part?.requestFullscreen?.().catch(() => undefined)
}
