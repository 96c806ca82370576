import type { ReactNode } from 'react'
import { TextArea } from './Field'
import { useSettling } from './useSettling'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** The settled text. While somebody types, what they see is their own. */
  readonly value: string
  /** Called at each change of the text. */
  readonly onType: (text: string) => void
  /** Called when the field is left, when typing pauses for 5 seconds, and when the field goes from the screen. */
  readonly onSettle: (text: string) => void
  /** How many characters it takes. Says so once it is full. */
  readonly maxLength: number
  readonly rows?: number
  /** What stands under the field for the text as it is typed. */
  readonly below?: (text: string) => ReactNode
}

/** What was typed since the text settled last, and the settled text from which that was begun. */
interface Typed {
  readonly text: string
  readonly from: string
}

/** A text area whose text is never lost: told of while it is typed, and handed over once it has settled. */
export const SettlingTextArea = ({ label, hint, value, onType, onSettle, maxLength, rows = 3, below }: Props) => {
  const { held: typed, hold, settle } = useSettling<Typed>(({ text }) => onSettle(text))
  const type = (text: string) => {
    hold({ text, from: typed?.from ?? value })
    onType(text)
  }
  const text = typed?.text ?? value
  return (
    <div>
      <TextArea
        label={label}
        hint={hint}
        rows={rows}
        maxLength={maxLength}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
      <p role="status" className="small">
        {text.length >= maxLength &&
          `This is full: it takes ${maxLength.toLocaleString('en-GB')} characters. Anything beyond them is left out.`}
      </p>
      {typed !== null && value !== typed.from && value !== typed.text && (
        <p role="status" className="small">
          This text was changed elsewhere while you typed. What you type does not replace it: both are kept, and you can
          then choose.
        </p>
      )}
      {below?.(text)}
    </div>
  )
}
