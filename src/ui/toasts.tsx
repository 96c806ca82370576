import { useEffect } from 'react'
import { create } from 'zustand'
import { Button } from './Button'

interface Toast {
  readonly id: number
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** Long enough to read it and to reach its button by keyboard. */
const shownMs = 12_000

const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }))
let shown = 0

const dismiss = (id: number): void => useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))

/** Says something in passing, with at most one thing to do about it. The latest replaces the one before. */
export const showToast = (text: string, action: Toast['action'] = null): void => {
  shown += 1
  useToasts.setState({ toasts: [{ id: shown, text, action }] })
}

const ToastLine = ({ id, text, action }: Toast) => {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), shownMs)
    return () => clearTimeout(timer)
  }, [id])
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
  const { toasts } = useToasts()
  return <div className="toasts no-print" role="status">{toasts.map((toast) => <ToastLine key={toast.id} {...toast} />)}</div>
}
