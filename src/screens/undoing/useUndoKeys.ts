import { useReviewDocument } from '../../state/openStore'
import { usePageKeys } from '../../ui/usePageKeys'
import { takeBack } from './takeBack'

/** Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again; text fields keep their own. */
export const useUndoKeys = (): void => {
  const document = useReviewDocument()
  usePageKeys((key, event, hasCommand) => {
    if (!hasCommand || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    takeBack(document, key === 'y' || event.shiftKey ? 'redo' : 'undo')
  })
}
