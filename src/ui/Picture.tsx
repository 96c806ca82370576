import type { ComponentProps } from 'react'

/** A drawing beside words that say the same: no screen reader comes to it, so that a control is named by its words alone. The one way to show one. */
export const Picture = (drawing: ComponentProps<'svg'>) => <svg {...drawing} aria-hidden="true" focusable="false" />
