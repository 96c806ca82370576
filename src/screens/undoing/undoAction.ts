import { undo } from '../../state/openReview'
import { ready, useOpenReview, type OpenReview } from '../../state/openStore'
import { dismissToasts, showToast } from '../../ui/toasts'

/** The offers of undo: they go with their review, in which the same can be undone by its own button and its history. */
export const undoKind = 'undo'

const idOf = (open: OpenReview): string | null => (open.status === 'closed' ? null : open.id)

useOpenReview.subscribe((open, before) => {
  if (idOf(open) !== idOf(before)) dismissToasts(undoKind)
})

/** What a message about something just done offers: to take exactly that back, as long as nothing was done after it. */
export const undoAction = (): { readonly label: string; readonly run: () => void; readonly kind: string } => {
  const done = ready(useOpenReview.getState()).undoable.at(-1)
  return {
    label: 'Undo',
    // An older offer could only say that something else was done since.
    kind: undoKind,
    run: () => {
      const open = useOpenReview.getState()
      if (open.status === 'ready' && done !== undefined && open.undoable.at(-1) === done) undo()
      else showToast('Something else was done since. Use Undo above, step by step.')
    },
  }
}
