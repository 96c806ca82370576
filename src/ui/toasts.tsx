import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './Button'
import { focusInSight, wayBack } from './focus'
import './toasts.css'

export interface ToastAction {
  readonly label: string
  readonly run: () => void
  /** Messages of which only the latest offers anything: a new one takes the place of the one before. Absent: it stands by itself. */
  readonly kind?: string
  /** What else can be done about it, beside. */
  readonly also?: Pick<ToastAction, 'label' | 'run'>
}

interface Toast {
  readonly id: number
  readonly text: string
  readonly action: ToastAction | null
  /** Whether it stays until it is closed or used; else it goes by itself, or when the next one comes. */
  readonly stays: boolean
}

/** Long enough to read it; while the pointer or the focus is on it, it stays. */
const passingMs = 12_000

/** More would cover the page. Those before come into sight again as the later ones go. */
const shownAtMost = 3

let made = 0
let toasts: readonly Toast[] = []
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const show = (next: readonly Toast[]): void => {
  toasts = next
  for (const listener of listeners) listener()
}

/** Leads back to where the focus was before it came to a message. */
let goBack = focusInSight

const dismiss = (id: number): void => {
  // Its button goes with it: the focus would be lost.
  if (document.activeElement?.closest(`[data-toast="${id}"]`) != null) goBack()
  show(toasts.filter((toast) => toast.id !== id))
}

/** Takes away what no longer offers anything: the messages whose action is of this kind; absent: all. */
export const dismissToasts = (kind?: string): void => {
  for (const { id } of toasts.filter(({ action }) => kind === undefined || action?.kind === kind)) dismiss(id)
}

/** Whether the message before gives way to the new one. */
const isReplaced = (before: Toast, { text, action }: Toast): boolean =>
  !before.stays ||
  (before.text === text && before.action === null && action === null) ||
  (action?.kind !== undefined && before.action?.kind === action.kind)

/** Says something in passing. What offers something to do, or must not be missed (`stays`), stays until it is used or closed. */
export const showToast = (text: string, action: ToastAction | null = null, stays = action !== null): void => {
  made += 1
  const toast = { id: made, text, action, stays }
  show([...toasts.filter((before) => !isReplaced(before, toast)), toast])
}

const ToastLine = ({ id, text, action, stays }: Toast) => {
  const [isPointedAt, setPointedAt] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const isHeld = stays || isPointedAt || isFocused
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismiss(id), passingMs)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  return (
    <div
      className="toast"
      data-toast={id}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={({ relatedTarget }) => {
        setFocused(true)
        if (relatedTarget?.closest('.toasts') == null) goBack = wayBack(relatedTarget)
      }}
      onBlur={() => setFocused(false)}
    >
      <span>{text}</span>
      {(action === null ? [] : [action, ...(action.also === undefined ? [] : [action.also])]).map(({ label, run }) => (
        <Button
          key={label}
          onClick={() => {
            run()
            dismiss(id)
          }}
        >
          {label}
        </Button>
      ))}
      <Button aria-label="Close this message" onClick={() => dismiss(id)}>
        ×
      </Button>
    </div>
  )
}

/** Where toasts appear, the latest last; screen readers hear each once, when they are free. */
export const Toasts = () => {
  const all = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div className="toasts no-print" role="status" aria-atomic="false">
      {all.slice(-shownAtMost).map((toast) => (
        <ToastLine key={toast.id} {...toast} />
      ))}
    </div>
  )
}
