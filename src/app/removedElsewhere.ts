import { onTabMessage } from '../state/tabs'
import { dismissToasts } from '../ui/toasts'

/** Once another tab has removed everything, no message in this one offers to put anything back. */
export const watchForRemoval = (): void => {
  onTabMessage(({ kind }) => {
    if (kind === 'cleared') dismissToasts()
  })
}
