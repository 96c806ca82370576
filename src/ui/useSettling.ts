import { useEffect, useRef, useState } from 'react'

/** What pauses this long has settled, unless whoever holds it says otherwise. */
const settledAfterMs = 5_000

interface Settling<Value> {
  /** What has not settled yet; `null`: nothing. */
  readonly held: Value | null
  readonly hold: (value: Value) => void
  /** Hands over what is held, if anything is. */
  readonly settle: () => void
}

/** Holds what somebody is still changing, and hands it over once: when told to, when it pauses for so long, when the page is left, and when what holds it goes from the screen. */
export const useSettling = <Value>(onSettle: (value: Value) => void, pauseMs = settledAfterMs): Settling<Value> => {
  const [held, setHeld] = useState<Value | null>(null)
  const latest = useRef({ held, onSettle })
  useEffect(() => {
    latest.current = { held, onSettle }
  })

  const settle = () => {
    const { held: last } = latest.current
    if (last === null) return
    latest.current.held = null
    latest.current.onSettle(last)
    setHeld(null)
  }

  const hold = (value: Value) => {
    latest.current.held = value
    setHeld(value)
  }

  useEffect(() => {
    if (held === null) return
    const settled = setTimeout(settle, pauseMs)
    return () => clearTimeout(settled)
  }, [held, pauseMs])

  useEffect(() => {
    window.addEventListener('pagehide', settle)
    return () => {
      window.removeEventListener('pagehide', settle)
      if (latest.current.held !== null) latest.current.onSettle(latest.current.held)
    }
  }, [])

  return { held, hold, settle }
}
