import type { ReactNode } from 'react'

/** What a screen reader comes to. */
export interface Heard {
  /** The ARIA role, such as `button`. */
  readonly role: string
  readonly name: string
  /** What is read out after the name: a hint, an error. */
  readonly description?: string
}

/** What somebody does by keyboard, and what they then find. */
export interface KeyStep {
  /** Keys, pressed one after another, as browsers name them, with a space between two: `Tab`, `Shift+Tab`, `Space`, `a`. */
  readonly press: string
  /** Words that then stand in the example. */
  readonly says?: string
  /** The name of what then has the focus. */
  readonly focus?: string
}

/**
 * A control at work. The page of controls shows it and says all of this of it; `tests/ui/examples.test.tsx` and
 * `tests/browser/gallery.spec.ts` hold it to that. A control's examples are in a file beside it, `<Control>.examples.tsx`.
 */
export interface Example {
  /** A rule of the control, as a sentence. */
  readonly title: string
  readonly shows: ReactNode
  /** Each is there exactly once. */
  readonly heard?: readonly Heard[]
  /** In order, from before its first stop. */
  readonly byKeyboard?: readonly KeyStep[]
  /** It takes the whole page, or listens to it, and so is shown by itself. */
  readonly isWholePage?: boolean
}
