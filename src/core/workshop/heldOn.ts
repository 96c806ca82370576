import type { IsoDate } from '../math/calendar'
import { groupBy } from '../math/groupBy'
import type { Session } from './session'

/**
 * The day on which a session took place: that on which most of its answers were collected, of several the latest. So
 * neither a code that was tried the day before counts, nor a sheet that was typed in after. `null`: nothing came in yet.
 * `dayOf` tells on which day an instant was.
 */
export const heldOn = ({ sent }: Pick<Session, 'sent'>, dayOf: (instant: string) => IsoDate): IsoDate | null => {
  const byDay = [...groupBy(sent, ({ at }) => dayOf(at))]
  return byDay.sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? 1 : -1))[0]?.[0] ?? null
}
