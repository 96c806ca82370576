import { TextArea } from './Field'
import { useSettlingText, type SettlingFieldProps } from './useSettlingText'

interface Props extends SettlingFieldProps {
  readonly rows?: number
}

/** Says that what somebody types will stand beside what came meanwhile. */
export const ChangedWhileTyped = ({ isChangedElsewhere }: { readonly isChangedElsewhere: boolean }) =>
  isChangedElsewhere && (
    <p role="status" className="small">
      This text was changed elsewhere while you typed. What you type does not replace it: both are kept, and you can
      then choose.
    </p>
  )

/** A text area whose text is never lost: told of while it is typed, and handed over once it has settled. It says so once it is full. */
export const SettlingTextArea = ({ label, hint, value, onType, onSettle, maxLength, rows = 3, below }: Props) => {
  const { text, type, settle, isChangedElsewhere } = useSettlingText(value, onType, onSettle)
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
      <ChangedWhileTyped isChangedElsewhere={isChangedElsewhere} />
      {below?.(text)}
    </div>
  )
}
