import { useCallback, useEffect, useRef, useState } from 'react'
import { holdUnsaved, releaseUnsaved } from '../../state/unsaved'

/** A text is recorded this soon after the last key, and this soon after the first in any case, in ms: what a crash could take is what was typed within that. */
const pauseMs = 800
const longestMs = 3_000

interface KeptText {
  /** What stands in the field. */
  readonly text: string
  readonly type: (text: string) => void
  /** To be called when the field is left. */
  readonly settle: () => void
}

/** A text of a session that is recorded while it is typed. `value` is what is recorded, `document` and `key` name the field for the save state. */
export const useKeptText = (document: string, key: string, value: string, record: (text: string) => void): KeptText => {
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<{
    text: string
    readonly sinceMs: number
    timer: ReturnType<typeof setTimeout>
    readonly record: (text: string) => void
  } | null>(null)
  const flush = useCallback(() => {
    const text = waiting.current
    if (text === null) return
    clearTimeout(text.timer)
    waiting.current = null
    text.record(text.text)
    releaseUnsaved(document, key)
  }, [document, key])
  useEffect(() => {
    const leave = (): void => {
      if (window.document.visibilityState === 'hidden') flush()
    }
    window.document.addEventListener('visibilitychange', leave)
    return () => {
      window.document.removeEventListener('visibilitychange', leave)
      // The field goes from the screen with what was typed in it.
      flush()
    }
  }, [flush])
  return {
    text: typed ?? value,
    type: (text) => {
      setTyped(text)
      const before = waiting.current
      if (before === null) holdUnsaved(document, key)
      else clearTimeout(before.timer)
      const sinceMs = before?.sinceMs ?? performance.now()
      const leftMs = Math.max(0, Math.min(pauseMs, sinceMs + longestMs - performance.now()))
      waiting.current = { text, sinceMs, record, timer: setTimeout(flush, leftMs) }
    },
    settle: () => {
      flush()
      setTyped(null)
    },
  }
}
