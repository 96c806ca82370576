import { useSyncExternalStore } from 'react'

let isPrinting = false

const onPrinting = (tell: () => void): (() => void) => {
  const setPrinting = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    tell()
  }
  window.addEventListener('beforeprint', setPrinting)
  window.addEventListener('afterprint', setPrinting)
  return () => {
    window.removeEventListener('beforeprint', setPrinting)
    window.removeEventListener('afterprint', setPrinting)
  }
}

/** Whether the page is being printed. Told in this way, React draws it at once, before the paper is laid out. */
export const useIsOnPaper = (): boolean => useSyncExternalStore(onPrinting, () => isPrinting)
