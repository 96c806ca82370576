import type { ComponentProps } from 'react'

/** A part of the page that scrolls by itself, also by keyboard. It needs a name: `aria-label` or `aria-labelledby`. */
export const ScrollRegion = (props: ComponentProps<'div'>) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to take the keyboard
  <div {...props} role="region" tabIndex={0} />
)
