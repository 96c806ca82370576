import { isTouched } from '../ui/device'

/** Where a file lies that was saved, as the end of a sentence: as whoever holds this device would look for it. */
export const savedPlace = (): string => (isTouched() ? 'among this device’s files' : 'among your downloads')
