import type { ReactNode } from 'react'
import { useSettling } from './useSettling'

/** What was typed since the text settled last, and the settled text from which that was begun. */
interface Typed {
  readonly text: string
  readonly from: string
}

/** What a field takes whose text settles. */
export interface SettlingFieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** The settled text. While somebody types, what they see is their own. */
  readonly value: string
  /** Called at each change of the text. */
  readonly onType: (text: string) => void
  /** Called when the field is left, when typing pauses for 5 seconds, and when the field goes from the screen. */
  readonly onSettle: (text: string) => void
  /** How many characters it takes. */
  readonly maxLength: number
  /** What stands under the field for the text as it is typed. */
  readonly below?: (text: string) => ReactNode
}

interface SettlingText {
  /** What stands in the field. */
  readonly text: string
  readonly type: (text: string) => void
  readonly settle: () => void
  /** Whether something is typed that has not settled. */
  readonly isTyped: boolean
  /** Whether the settled text has become another than the one from which somebody began to type. */
  readonly isChangedElsewhere: boolean
}

/** A text that settles: `value` is the settled one, and while somebody types, what they see is their own. */
export const useSettlingText = (
  value: string,
  onType: (text: string) => void,
  onSettle: (text: string) => void,
): SettlingText => {
  const { held: typed, hold, settle } = useSettling<Typed>(({ text }) => onSettle(text))
  return {
    text: typed?.text ?? value,
    type: (text) => {
      hold({ text, from: typed?.from ?? value })
      onType(text)
    },
    settle,
    isTyped: typed !== null,
    isChangedElsewhere: typed !== null && value !== typed.from && value !== typed.text,
  }
}
