import { useEffect, useLayoutEffect, useRef } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)))

/** Calls `onKey` for each key pressed outside text fields and dialogs, without Alt; `hasCommand` says whether Ctrl or ⌘ was held. What is typed on after its field has gone from the page is no key of the page. */
export const usePageKeys = (onKey: (key: string, event: KeyboardEvent, hasCommand: boolean) => void): void => {
  /** What had the focus last; `null` once somebody has pressed on the page since. */
  const focused = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target
    }
    const forget = () => {
      focused.current = null
    }
    window.addEventListener('focusin', note)
    window.addEventListener('pointerdown', forget)
    return () => {
      window.removeEventListener('focusin', note)
      window.removeEventListener('pointerdown', forget)
    }
  }, [])
  // Before the page is drawn: whoever sees it may press a key at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const field = focused.current
      const hasCommand = event.ctrlKey || event.metaKey
      const hasGone = isTyping(field) && field instanceof Node && !field.isConnected
      if (event.altKey || (hasGone && !hasCommand) || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') === null) onKey(event.key.toLowerCase(), event, hasCommand)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
