import { Children, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import './menu.css'

interface Props {
  /** What stands on the button; where it is cut off, `title` has all of it. */
  readonly label: ReactNode
  readonly title?: string
  /** Links and buttons. */
  readonly children: ReactNode
}

/** A button with a list of links and buttons behind it. It closes with Escape, once something of it is chosen, and where somebody goes on elsewhere. */
export const Menu = ({ label, title, children }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node && whole.current?.contains(target))) setOpen(false)
    }
    const close = (): void => {
      setOpen(false)
      button.current?.focus()
    }
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close()
    }
    const choose = ({ target }: Event): void => {
      if (target instanceof Node && list.current?.contains(target)) close()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    document.addEventListener('click', choose)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
      document.removeEventListener('click', choose)
    }
  }, [isOpen])
  return (
    <div ref={whole} className="menu">
      <button
        ref={button}
        type="button"
        className="menu-button"
        title={title}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <ul ref={list} id={id} hidden={!isOpen}>
        {Children.map(children, (item) => item !== null && item !== false && <li>{item}</li>)}
      </ul>
    </div>
  )
}
