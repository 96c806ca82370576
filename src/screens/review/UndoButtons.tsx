import { useRef } from 'react'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { LineDrawing } from '../../ui/LineDrawing'
import { passFocusOn } from '../../ui/focus'
import { takeBack } from '../undoing/takeBack'
import { useUndoKeys } from '../undoing/useUndoKeys'

/** Takes back what was done last, or does it again; asks first where somebody else has changed it since. */
export const UndoButtons = () => {
  const { isUndoable, isRedoable, askFirst } = useReadyReview(({ undoable, redoable, askFirst }) => ({
    isUndoable: undoable.length > 0,
    isRedoable: redoable.length > 0,
    askFirst,
  }))
  const document = useReviewDocument()
  useUndoKeys()
  const undoButton = useRef<HTMLButtonElement>(null)
  const redoButton = useRef<HTMLButtonElement>(null)
  return (
    <span className="undo">
      <Button
        ref={undoButton}
        look="quiet"
        title="Undo"
        disabled={!isUndoable}
        onClick={({ currentTarget }) => {
          takeBack(document, 'undo')
          passFocusOn(currentTarget, () => redoButton.current)
        }}
      >
        <LineDrawing size={20}>
          <path d="M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3" />
        </LineDrawing>
        <span className="visually-hidden">Undo</span>
      </Button>
      <Button
        ref={redoButton}
        look="quiet"
        title="Redo"
        disabled={!isRedoable}
        onClick={({ currentTarget }) => {
          takeBack(document, 'redo')
          passFocusOn(currentTarget, () => undoButton.current)
        }}
      >
        <LineDrawing size={20}>
          <path d="M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h3" />
        </LineDrawing>
        <span className="visually-hidden">Redo</span>
      </Button>
      <Dialog title="This has changed since" isOpen={askFirst !== null} onClose={document.keepAsIs}>
        <p>
          Another tab or person has given this another value in the meantime. Put the earlier one back all the same? The
          other value stays in the history.
        </p>
        <div className="row">
          <Button look="primary" onClick={document.keepAsIs}>
            Leave it as it is
          </Button>
          <Button onClick={() => takeBack(document, askFirst?.direction ?? 'undo', true)}>
            Put the earlier value back
          </Button>
        </div>
      </Dialog>
    </span>
  )
}
