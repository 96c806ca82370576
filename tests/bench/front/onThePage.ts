/*
 * What runs in the pages that are measured. A moment "is shown" at the end of the main thread's work for the first
 * frame in which the page says so: a message posted in that frame's callback arrives once it is laid out and painted.
 */

/** A moment to wait for: when all of this can be seen, and nothing of `gone`. */
export interface Sight {
  /** Selectors, of each of which something is there. */
  readonly there: readonly string[]
  /** Selectors of which nothing is there. */
  readonly gone?: readonly string[]
  /** A button with these words can be seen within the element of this selector. */
  readonly button?: { readonly within: string; readonly words: string }
}

interface Bench {
  readonly sees: (sight: Sight) => boolean
  /** When it is shown, on the page's clock. */
  readonly shown: (sight: Sight) => Promise<number>
  /** Milliseconds from the next click, as the browser timed its input, to what it should show. */
  readonly fromClick: (sight: Sight) => void
  waiting: Promise<number> | null
  first: number | null
}

declare global {
  interface Window {
    bench: Bench
  }
}

/** Gives each page the means to say when something is shown. */
export const install = (): void => {
  const sees = ({ there, gone = [], button }: Sight): boolean =>
    there.every((selector) => document.querySelector(selector) !== null) &&
    gone.every((selector) => document.querySelector(selector) === null) &&
    (button === undefined ||
      [...document.querySelectorAll(`${button.within} button`)].some(
        (candidate) => candidate.textContent === button.words && candidate.checkVisibility(),
      ))
  const shown = (sight: Sight): Promise<number> =>
    new Promise((resolve) => {
      const look = () => {
        if (!sees(sight)) {
          requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })
  const fromClick = (sight: Sight): void => {
    window.bench.waiting = new Promise((resolve) => {
      window.addEventListener(
        'click',
        ({ timeStamp }) => void shown(sight).then((moment) => resolve(moment - timeStamp)),
        { capture: true, once: true },
      )
    })
  }
  window.bench = { sees, shown, fromClick, waiting: null, first: null }
}

/** Gives the first answer as soon as there is something to choose, and notes when it is shown: milliseconds since the navigation began. */
export const answerAtOnce = async ({
  ready,
  radio,
  answered,
}: {
  readonly ready: Sight
  readonly radio: string
  readonly answered: Sight
}): Promise<void> => {
  const look = () => {
    if (!window.bench.sees(ready)) {
      requestAnimationFrame(look)
      return
    }
    document.querySelector<HTMLElement>(radio)?.click()
    void window.bench.shown(answered).then((moment) => {
      window.bench.first = moment
    })
  }
  requestAnimationFrame(look)
}
