import { useEffect, useState, type ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'

/** Lets the browser ask before the page is closed or loaded anew; its words are its own. */
export const useAskBeforeClosing = (isAsked: boolean): void => {
  useEffect(() => {
    if (!isAsked) return
    const ask = (event: Event): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAsked])
}

/** The link of this app that a click would follow in this tab; `null`: it does something else. */
const linkFollowed = (event: MouseEvent): string | null => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null
  const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null
  return href?.startsWith('#/') === true && href !== window.location.hash ? href : null
}

interface Props {
  /** Whether something would be lost. */
  readonly isAsked: boolean
  readonly title: string
  /** What would be lost, and why it cannot be kept. */
  readonly children: ReactNode
}

/**
 * Asks before a screen is left on which something was typed that may be kept nowhere: by a link, by Back, by closing or
 * loading the page anew. A button of the screen itself that leaves it says so, and is not asked about.
 */
export const AskBeforeLeaving = ({ isAsked, title, children }: Props) => {
  /** How to go on to where somebody was going when they were asked; `null`: nobody was. */
  const [leave, setLeave] = useState<{ readonly run: () => void } | null>(null)
  /** They are on their way: nothing asks them another time. */
  const [isLeaving, setLeaving] = useState(false)
  const isOn = isAsked && !isLeaving
  useAskBeforeClosing(isOn)
  useEffect(() => {
    if (!isOn) return
    const onClick = (event: MouseEvent): void => {
      const link = linkFollowed(event)
      if (link === null) return
      event.preventDefault()
      // Nor is it asked about by another part of the screen at the same time.
      event.stopImmediatePropagation()
      setLeave({
        run: () => {
          window.location.hash = link
        },
      })
    }
    const { href, state } = { href: window.location.href, state: window.history.state as unknown }
    // Steps that the app makes itself raise events of its own, and come from buttons that say what they do.
    const onMove = (event: Event): void => {
      if (!event.isTrusted) return
      event.stopImmediatePropagation()
      if (window.location.href === href) return
      // What the browser has left is put on top again, so that one step back leads to where it was going.
      window.history.pushState(state, '', href)
      setLeave({ run: () => window.history.back() })
    }
    // The browser tells of a step twice, and the screen may be drawn anew between the two.
    for (const move of ['popstate', 'hashchange']) window.addEventListener(move, onMove, { capture: true })
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      document.removeEventListener('click', onClick, { capture: true })
      for (const move of ['popstate', 'hashchange']) window.removeEventListener(move, onMove, { capture: true })
    }
  }, [isOn])
  useEffect(() => {
    if (isLeaving) leave?.run()
  }, [isLeaving, leave])
  return (
    <Dialog
      title={title}
      isOpen={leave !== null && !isLeaving}
      onClose={() => {
        if (!isLeaving) setLeave(null)
      }}
    >
      <p>{children}</p>
      <div className="row">
        <Button look="primary" onClick={() => setLeave(null)}>
          Stay here
        </Button>
        <Button onClick={() => setLeaving(true)}>Leave</Button>
      </div>
    </Dialog>
  )
}
