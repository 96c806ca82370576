/** Why something could not be stored, and what to do, as sentences. */
export const notStored = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'The disk is full, or the browser allows this site no more room. Nothing was changed. Make room, for instance by deleting files you do not need, and try again.'
    : 'The browser could not write to this device. Nothing was changed. Try again, or load the page again.'
