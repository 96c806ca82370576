import { useEffect } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)))

/** Calls `onKey` for each key pressed outside text fields and dialogs, without Alt; `hasCommand` says whether Ctrl or ⌘ was held. */
export const usePageKeys = (onKey: (key: string, event: KeyboardEvent, hasCommand: boolean) => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
      onKey(event.key.toLowerCase(), event, event.ctrlKey || event.metaKey)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
