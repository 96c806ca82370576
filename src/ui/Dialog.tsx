import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps focus in it, Escape closes it, and focus goes back to where it was. */
export const Dialog = ({ title, isOpen, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="dialog" aria-label={title} onClose={onClose}>
      {isOpen && <div className="stack"><h2>{title}</h2>{children}</div>}
    </dialog>
  )
}
