import { useEffect, useRef } from 'react'

/** Whether somebody writes there. A spreadsheet puts a picture of its cells beside their text: there the text is meant. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null

/** Hands over the files that are pasted anywhere on the page but into a field. Pasted text goes where it was going. */
export const usePastedFile = (onFiles: (files: readonly File[]) => void): void => {
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || takesText(event.target)) return
      event.preventDefault()
      latest.current(files)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
