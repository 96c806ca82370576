const pixels = (length: string): number => Number.parseFloat(length) || 0

/** Brings something into sight at once, clear of the bars above and below: all of it, or as much as there is room for, from its beginning. */
export const showWhole = (element: Element): void => {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const room = window.innerHeight - pixels(scrollPaddingTop) - pixels(scrollPaddingBottom)
  const isTaller = element.getBoundingClientRect().height > room
  // Missing where pages are tested without a layout.
  element.scrollIntoView?.({ block: isTaller ? 'start' : 'nearest', behavior: 'instant' })
}
