/** Takes the keyboard to the page’s heading: for where the button that was pressed goes with what it settled. */
export const focusHeading = (): void => queueMicrotask(() => document.querySelector<HTMLElement>('h1')?.focus())
