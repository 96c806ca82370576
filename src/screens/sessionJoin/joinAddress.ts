import { appAddress } from '../appAddress'

/** Where the app is, as it is read from a wall and typed; `null` where it was opened from a file. */
export const shownAddress: string | null =
  appAddress === null ? null : appAddress.replace(/^https?:\/\//, '').replace(/\/$/, '')
