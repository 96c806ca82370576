import { useEffect, useRef, useState, type ReactNode } from 'react'
import { TextArea } from './Field'

/** A draft is kept this soon after a keystroke. */
const draftAfterMs = 300
/** Typing that pauses this long has settled. */
const settledAfterMs = 5_000

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** The settled text. While somebody types, what they see is their own. */
  readonly value: string
  /** Called at most every 300 ms while typing. */
  readonly onDraft: (text: string) => void
  /** Called when the field is left, when typing pauses for 5 seconds, and when the field goes from the screen. */
  readonly onSettle: (text: string) => void
  /** How many characters it takes. Says so once it is full. */
  readonly maxLength: number
  readonly rows?: number
  /** What stands under the field for the text as it is typed. */
  readonly below?: (text: string) => ReactNode
}

/** A text area whose text is never lost: kept as a draft while it is typed, and handed over once it has settled. */
export const SettlingTextArea = ({ label, hint, value, onDraft, onSettle, maxLength, rows = 3, below }: Props) => {
  /** `null`: nothing typed since the text settled last. */
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, onDraft, onSettle })
  useEffect(() => {
    latest.current = { typed, onDraft, onSettle }
  })

  const settle = () => {
    if (latest.current.typed === null) return
    latest.current.onSettle(latest.current.typed)
    latest.current.typed = null
    setTyped(null)
  }

  useEffect(() => {
    if (typed === null) return
    const draft = setTimeout(() => latest.current.onDraft(typed), draftAfterMs)
    const settled = setTimeout(settle, settledAfterMs)
    return () => {
      clearTimeout(draft)
      clearTimeout(settled)
    }
  }, [typed])

  useEffect(() => {
    window.addEventListener('pagehide', settle)
    return () => {
      window.removeEventListener('pagehide', settle)
      if (latest.current.typed !== null) latest.current.onSettle(latest.current.typed)
    }
  }, [])

  return (
    <div>
      <TextArea label={label} hint={hint} rows={rows} maxLength={maxLength} value={typed ?? value} onChange={(event) => setTyped(event.target.value)} onBlur={settle} />
      <p role="status" className="small">{(typed ?? value).length >= maxLength && `This is full: it takes ${maxLength.toLocaleString('en-GB')} characters. Anything beyond them is left out.`}</p>
      {below?.(typed ?? value)}
    </div>
  )
}
