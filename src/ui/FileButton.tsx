import { useRef } from 'react'
import { Button, type Look } from './Button'

interface Props extends Look {
  readonly label: string
  /** Which files the chooser offers first; others can still be chosen, and have to be refused in words. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A button that opens the file chooser. The same file can be chosen twice in a row. */
export const FileButton = ({ label, accept, onFile, ...look }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input} type="file" accept={accept} className="visually-hidden" aria-label={label} tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
