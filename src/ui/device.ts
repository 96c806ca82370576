/** Whether this is a phone or a tablet, touched and without a mouse: what is saved there lies among its files, and its file chooser greys out what it does not know. */
export const isTouched = (): boolean =>
  typeof window.matchMedia === 'function' && window.matchMedia('(hover: none) and (pointer: coarse)').matches
