import { useRef } from 'react'
import { Button, type Look } from './Button'
import { isTouched } from './device'

interface Props extends Look {
  readonly label: string
  /** Which files the chooser offers first; others can still be chosen, and have to be refused in words. A phone or tablet offers all, save of photos: it would grey out what it has no name for. */
  readonly accept: string
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that opens the chooser for one file or several. The same file can be chosen twice in a row. */
export const FileButton = ({ label, accept, onFiles, ...look }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        {...((accept === 'image/*' || !isTouched()) && { accept })}
        className="visually-hidden"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
