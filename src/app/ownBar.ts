import { paths } from '../screens/paths'

const own = [/^\/workshops\/[^/]+(\/|$)/, /^\/take-part\//]
const none: readonly string[] = [paths.newSession, paths.compareSessions]

/** Whether the screen at an address stands around itself: that of a session, and what the room and those who take part in one see. */
export const hasOwnBar = (address: string): boolean =>
  !none.includes(address.toLowerCase()) && own.some((pattern) => pattern.test(address))
