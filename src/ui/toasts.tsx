import { useEffect, useSyncExternalStore } from 'react'
import { Button } from './Button'

interface Toast {
  readonly id: number
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  /** Whether it stays until it is closed, or the next one comes. */
  readonly stays: boolean
}

/** Long enough to read it and to reach its button by keyboard. */
const shownMs = 12_000

let shown = 0
let current: Toast | null = null
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const show = (toast: Toast | null): void => {
  current = toast
  for (const listener of listeners) listener()
}

const dismiss = (id: number): void => {
  if (current?.id !== id) return
  // Its button goes with it: the focus would be lost.
  if (document.activeElement?.closest('.toast') != null) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  show(null)
}

/** Says something in passing, with at most one thing to do about it; what somebody must not miss stays. The latest replaces the one before. */
export const showToast = (text: string, action: Toast['action'] = null, stays = false): void => {
  shown += 1
  show({ id: shown, text, action, stays })
}

const ToastLine = ({ id, text, action, stays }: Toast) => {
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => dismiss(id), shownMs)
    return () => clearTimeout(timer)
  }, [id, stays])
  return (
    <div className="toast">
      <span>{text}</span>
      {action !== null && <Button onClick={() => { action.run(); dismiss(id) }}>{action.label}</Button>}
      <Button aria-label="Close this message" onClick={() => dismiss(id)}>×</Button>
    </div>
  )
}

/** Where toasts appear; screen readers hear them when they are free. */
export const Toasts = () => {
  const toast = useSyncExternalStore(subscribe, () => current)
  return <div className="toasts no-print" role="status">{toast !== null && <ToastLine key={toast.id} {...toast} />}</div>
}
