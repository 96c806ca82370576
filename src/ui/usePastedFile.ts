import { useEffect, useRef } from 'react'

/** Hands over a file that is pasted anywhere on the page. Pasted text goes where it was going. */
export const usePastedFile = (onFile: (file: File) => void): void => {
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0]
      if (file === undefined) return
      event.preventDefault()
      latest.current(file)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
