import { useSyncExternalStore } from 'react'

let said = { text: '', count: 0 }
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Has screen readers say in a short sentence, once and when they are free, what changed and is seen anyway. What must be read by everybody is a toast. */
export const announce = (text: string): void => {
  said = { text, count: said.count + 1 }
  for (const listener of listeners) listener()
}

/** The one place from which changes of state are read out. The key makes the same sentence news when it is said again. */
export const Announcements = () => {
  const { text, count } = useSyncExternalStore(subscribe, () => said)
  return <div className="visually-hidden" role="status"><span key={count}>{text}</span></div>
}
