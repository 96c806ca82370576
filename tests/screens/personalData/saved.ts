import type { ReviewEvent } from '../../../src/core/review/event'

/** The files that were handed to the browser's downloads, in order. */
export const saved: Blob[] = []

/** Keeps what is saved in `saved`. Call it after `shown` is imported, which saves nothing. */
export const keepSaved = (): void => {
  saved.length = 0
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) saved.push(file)
    return 'blob:test'
  }
}

/** The text of the file that was saved last. */
export const lastSaved = async (): Promise<string> => (await saved.at(-1)?.text()) ?? ''

export const eventsOf = (text: string): readonly ReviewEvent[] => JSON.parse(text).events
