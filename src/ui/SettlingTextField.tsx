import { TextField } from './Field'
import { ChangedWhileTyped } from './SettlingTextArea'
import { useSettlingText, type SettlingFieldProps } from './useSettlingText'

/** A single line that is never lost, as `SettlingTextArea` is for prose. */
export const SettlingTextField = ({ label, hint, value, onType, onSettle, maxLength, below }: SettlingFieldProps) => {
  const { text, type, settle, isChangedElsewhere } = useSettlingText(value, onType, onSettle)
  return (
    <div>
      <TextField
        label={label}
        hint={hint}
        maxLength={maxLength}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
      <ChangedWhileTyped isChangedElsewhere={isChangedElsewhere} />
      {below?.(text)}
    </div>
  )
}
