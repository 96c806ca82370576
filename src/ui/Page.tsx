import { useEffect, useRef, type ReactNode } from 'react'
import { returnToPlace } from './places'

const appName = 'Unannounced'
/** The first page that is shown takes no focus: the browser's own start is right for it. */
let pagesShown = 0

interface Props {
  /** The page's heading, and the first part of the window's title. */
  readonly title: string
  /** What the window's title adds, such as the review's name. */
  readonly of?: string
  /** Stands in place of the heading's text where it needs more than words. */
  readonly heading?: ReactNode
  /** What stands above the heading, such as what it is of, or how far one has come. */
  readonly above?: ReactNode
  /** Wide pages hold tables. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** One screen: its title in the window, its heading focused so that a screen reader and the keyboard start there; whoever goes back is where they were. */
export const Page = ({ title, of, heading, above, wide = false, children }: Props) => {
  const h1 = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = [title, of, appName].filter((part) => part !== undefined && part !== '').join(' · ')
  }, [title, of])
  useEffect(() => {
    pagesShown += 1
    if (pagesShown === 1 || returnToPlace()) return
    // At once: a page that is new to the eye does not glide in from where the last one was.
    window.scrollTo({ top: 0, behavior: 'instant' })
    h1.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div className={`page stack ${wide ? 'wide' : ''}`}>
      {above}
      <h1 ref={h1} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {children}
    </div>
  )
}
