import { useEffect, useRef, useState, type ComponentProps } from 'react'

/** A part of the page that scrolls by itself, then also by keyboard: what fits is no stop on the way. Give it the role of a region where it is one of the page's parts by itself. It needs a name: `aria-label` or `aria-labelledby`. */
export const ScrollRegion = (props: ComponentProps<'div'>) => {
  const region = useRef<HTMLDivElement>(null)
  const [isScrolling, setScrolling] = useState(typeof ResizeObserver === 'undefined')
  useEffect(() => {
    const element = region.current
    // Where nobody says whether it scrolls, it can be reached all the same.
    if (element === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() =>
      setScrolling(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight),
    )
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to take the keyboard
  return <div role="group" {...props} ref={region} {...(isScrolling && { tabIndex: 0 })} />
}
