import { useSyncExternalStore } from 'react'

interface Said {
  readonly text: string
  readonly id: number
}

/** What is said shortly after something else must not cut it off. */
const keptAtMost = 2

let said: readonly Said[] = []
let count = 0
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Has screen readers say in a short sentence, once and when they are free, what changed and is seen anyway. What must be read by everybody is a toast. */
export const announce = (text: string): void => {
  count += 1
  said = [...said.filter((before) => before.text !== text), { text, id: count }].slice(-keptAtMost)
  for (const listener of listeners) listener()
}

/** The one place from which changes of state are read out, each by itself. The key makes the same sentence news when it is said again. */
export const Announcements = () => {
  const all = useSyncExternalStore(subscribe, () => said)
  return (
    <div className="visually-hidden" role="status" aria-atomic="false">
      {all.map(({ text, id }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}
