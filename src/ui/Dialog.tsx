import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react'
import { Button } from './Button'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  /** Takes most of the screen, all of it on a phone: for what needs a page. It begins at its heading, and has a way out beside it; what stands below them scrolls by itself. */
  readonly isWide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps focus in it, Escape closes it, and focus goes back to where it was. */
export const Dialog = ({ title, isOpen, isWide = false, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isOpen) return dialog.current?.close()
    dialog.current?.showModal()
    if (isWide) heading.current?.focus()
  }, [isOpen, isWide])
  // The browser tells of closing a moment later: by then it may be open for something else.
  const tellClosed = ({ currentTarget }: { readonly currentTarget: HTMLDialogElement }): void => {
    if (!currentTarget.open) onClose()
  }
  // Escape is told of at once: whoever opens it again in the next moment would else open what is about to be told closed.
  const escaped = ({ target, currentTarget }: SyntheticEvent<HTMLDialogElement>): void => {
    // A file chooser in it that is left says so by the same event.
    if (target === currentTarget) onClose()
  }
  return (
    <dialog
      ref={dialog}
      className={`dialog ${isWide ? 'wide' : ''}`}
      aria-label={title}
      onCancel={escaped}
      onClose={tellClosed}
    >
      {isOpen && !isWide && (
        <div className="stack">
          <h2>{title}</h2>
          {children}
        </div>
      )}
      {isOpen && isWide && (
        <>
          <div className="head row spread">
            <h2 ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <Button look="quiet" onClick={onClose}>
              Close
            </Button>
          </div>
          {children}
        </>
      )}
    </dialog>
  )
}
