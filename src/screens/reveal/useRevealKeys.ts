import { stepOfKey, type RevealStep } from '../../core/workshop/showing'
import { usePageKeys } from '../../ui/usePageKeys'

/** Whether a key does something to the control that has the focus. */
const isOfControl = ({ target, key }: KeyboardEvent): boolean =>
  key === ' ' && target instanceof Element && target.closest('button, a, summary, input') !== null

/** Takes the keys of a reveal, as a clicker sends them, too. `own`: what else is done here, by key in small letters. A key that is held down counts once. */
export const useRevealKeys = (
  step: (taken: RevealStep) => void,
  own: Readonly<Partial<Record<string, () => void>>>,
): void =>
  usePageKeys((key, event, hasCommand) => {
    if (hasCommand || event.repeat || isOfControl(event)) return
    const taken = stepOfKey(event.key)
    const act = taken === null ? own[key] : () => step(taken)
    if (act === undefined) return
    event.preventDefault()
    act()
  })
