import { useLastOpened, type ReviewDocument } from '../../state/openStore'
import { dismissToasts, showToast } from '../../ui/toasts'

/** The offers of undo: they go with their review, in which the same can be undone by its own button and its history. */
export const undoKind = 'undo'

useLastOpened.subscribe(({ document }, before) => {
  if (document !== before.document) dismissToasts(undoKind)
})

/** What a message about something just done offers: to take exactly that back, as long as nothing was done after it. */
export const undoAction = ({
  ready,
  state,
  undo,
}: ReviewDocument): { readonly label: string; readonly run: () => void; readonly kind: string } => {
  const done = ready().undoable.at(-1)
  return {
    label: 'Undo',
    // An older offer could only say that something else was done since.
    kind: undoKind,
    run: () => {
      const open = state.getState()
      if (open.status === 'ready' && done !== undefined && open.undoable.at(-1) === done) undo()
      else showToast('Something else was done since. Use Undo above, step by step.')
    },
  }
}
