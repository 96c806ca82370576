import { focusInSight, stopsOfScreen } from './focus'

/*
 * Where somebody was on each screen of this visit, so that the browser's Back brings them there again. The browser
 * itself cannot: it looks for the place before the screen is drawn.
 */

/** A place on a screen: how far it was scrolled, and what had the focus, by what it is and which one of several. */
interface Place {
  readonly top: number
  readonly focus: { readonly what: string; readonly nth: number } | null
}

const places = new Map<string, Place>()
let counted = 0

/** Names the entry of the browser's history that is shown; a number alone would begin again when the page is loaded again. */
const entry = (): string => {
  const state: unknown = window.history.state
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string')
    return state.entry
  counted += 1
  const name = `${performance.timeOrigin} ${counted}`
  window.history.replaceState({ entry: name }, '')
  return name
}

const whatIs = (element: HTMLElement): string =>
  [
    element.tagName,
    element.getAttribute('href'),
    element.getAttribute('name'),
    element.getAttribute('value'),
    element.getAttribute('aria-label') ?? element.textContent,
  ].join(' ')

const here = (): Place => {
  const all = stopsOfScreen()
  const focused = all.find((element) => element === document.activeElement)
  if (focused === undefined) return { top: window.scrollY, focus: null }
  const what = whatIs(focused)
  return {
    top: window.scrollY,
    focus: { what, nth: all.filter((element) => whatIs(element) === what).indexOf(focused) },
  }
}

let shown = ''
/** The place to go back to; `null`: the screen is new, or somebody is there already. */
let returningTo: Place | null = null

/** Has Back and Forward lead to where somebody was. Before anything else listens: what is left is still to be seen then. */
export const keepPlaces = (): void => {
  window.history.scrollRestoration = 'manual'
  // A page that is loaded again is the browser's own matter.
  window.addEventListener('pagehide', () => {
    window.history.scrollRestoration = 'auto'
  })
  window.addEventListener('pageshow', () => {
    window.history.scrollRestoration = 'manual'
  })
  shown = entry()
  window.addEventListener('hashchange', () => {
    places.set(shown, here())
    shown = entry()
    returningTo = places.get(shown) ?? null
  })
}

/** What somebody does that means they are on their own way. */
const ownWay = ['wheel', 'pointerdown', 'keydown', 'hashchange'] as const

/** By then what a screen fetches is there, or is long in coming. */
const longestMs = 5_000

/** Goes there as far as there is a there; says whether all of it is. */
const goThere = ({ top, focus }: Place): boolean => {
  window.scrollTo({ top, behavior: 'instant' })
  const isThere = Math.abs(window.scrollY - top) <= 1
  const all = stopsOfScreen()
  const was = focus === null ? undefined : all.filter((element) => whatIs(element) === focus.what)[focus.nth]
  if (was === undefined) focusInSight()
  else was.focus({ preventScroll: true })
  return isThere && (focus === null || was !== undefined)
}

/** Brings whoever came back by the browser's Back or Forward to where they were, as soon as it is drawn: what is fetched makes a screen longer bit by bit. `false`: the screen is new. */
export const returnToPlace = (): boolean => {
  const place = returningTo
  returningTo = null
  if (place === null) return false
  if (goThere(place)) return true
  const stop = new AbortController()
  const growth = new ResizeObserver(() => {
    if (goThere(place)) stop.abort()
  })
  const timer = setTimeout(() => stop.abort(), longestMs)
  stop.signal.addEventListener('abort', () => {
    growth.disconnect()
    clearTimeout(timer)
  })
  for (const event of ownWay) window.addEventListener(event, () => stop.abort(), { signal: stop.signal })
  growth.observe(document.body)
  return true
}
