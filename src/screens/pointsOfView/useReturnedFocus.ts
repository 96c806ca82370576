import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus back on the button that opened something, once that is closed: the button stood aside while it was open. */
export const useReturnedFocus = (isOpen: boolean): RefObject<HTMLButtonElement | null> => {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return opener
}
