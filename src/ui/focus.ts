/** What takes the keyboard on its way through a page. */
const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

const takesFocus = (element: HTMLElement | null | undefined): element is HTMLElement =>
  element?.isConnected === true && element !== document.body && !element.matches(':disabled')

/** The heading of the screen that is shown. */
const pageHeading = (): HTMLElement | null => document.querySelector('h1')

/** Runs once what has just changed is drawn. */
export const onceDrawn = (act: () => void): void => queueMicrotask(act)

/** The stops of the screen, without what stands around it on every screen. */
export const stopsOfScreen = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main h1, main :is(${stops})`),
]

/** Remembers where an element stands, for when it is gone: then what came after it, else what came before it, is nearest. */
const placeOf = (element: HTMLElement): (() => HTMLElement | null) => {
  const all = stopsOfScreen()
  const at = all.indexOf(element)
  const nearest = at === -1 ? [] : [...all.slice(at + 1), ...all.slice(0, at).reverse()]
  return () => [element, ...nearest].find(takesFocus) ?? pageHeading()
}

/** Takes the keyboard, once what was done is drawn, to the first of these that is there, else to the page's heading: for where the button that was pressed goes with what it settled. */
export const focusNext = (...targets: readonly (() => HTMLElement | null | undefined)[]): void =>
  onceDrawn(() => (targets.map((target) => target()).find(takesFocus) ?? pageHeading())?.focus())

/** The same where a control goes, or has nothing more to do, only sometimes: it keeps the focus as long as it can. */
export const passFocusOn = (from: HTMLElement, ...targets: readonly (() => HTMLElement | null | undefined)[]): void => {
  const place = placeOf(from)
  onceDrawn(() => {
    if (!takesFocus(from)) return focusNext(...targets, place)
    // What moves to another place of the page is let go of by the browser.
    if (document.activeElement === document.body) from.focus()
  })
}

/** Takes the keyboard to the first stop that is in sight: for where nothing had the focus, so that nothing moves. */
export const focusInSight = (): void => {
  const all = stopsOfScreen()
  const inSight = all.find((element) => element.getBoundingClientRect().top >= 0) ?? all[0]
  inSight?.focus({ preventScroll: true })
}

/** Leads back to what has the focus now, or to what then stands nearest. */
export const wayBack = (from: EventTarget | null): (() => void) => {
  if (!(from instanceof HTMLElement)) return focusInSight
  const place = placeOf(from)
  return () => place()?.focus()
}
