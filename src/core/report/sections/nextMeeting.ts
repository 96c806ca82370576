import type { IsoDate } from '../../math/calendar'
import type { Review } from '../../review/review'

/** The next day on which the governors meet, today or later; `null`: none is entered. */
export const nextMeeting = (
  { details: { governorsMeetings } }: Pick<Review, 'details'>,
  today: IsoDate,
): IsoDate | null => [...governorsMeetings].sort().find((meeting) => meeting >= today) ?? null
