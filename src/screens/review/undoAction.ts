import { undo } from '../../state/openReview'
import { ready, useOpenReview } from '../../state/openStore'
import { showToast } from '../../ui/toasts'

/** What a message about something just done offers: to take exactly that back, as long as nothing was done after it. */
export const undoAction = (): { readonly label: string; readonly run: () => void } => {
  const done = ready(useOpenReview.getState()).undoable.at(-1)
  return {
    label: 'Undo',
    run: () => {
      const open = useOpenReview.getState()
      if (open.status === 'ready' && done !== undefined && open.undoable.at(-1) === done) undo()
      else showToast('Something else was done since. Use Undo above, step by step.')
    },
  }
}
