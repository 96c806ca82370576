import { paths } from '../screens/paths'

const own = [/^\/workshops\/[^/]+(\/|$)/, /^\/take-part\//]

/** Whether the screen at an address stands around itself: that of a session, and what the room and those who take part in one see. */
export const hasOwnBar = (address: string): boolean =>
  address.toLowerCase() !== paths.compareSessions && own.some((pattern) => pattern.test(address))
