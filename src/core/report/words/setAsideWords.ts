import { sayDate } from '../../math/calendar'
import { isDeclined } from '../../plan/declined'
import type { Action } from '../../plan/planActions'
import type { SetAside } from '../../review/actionProperties'

/** `Not now, not before 4 January 2027`, `We will not do this`: how the school has set an action aside. Its reason stands beside it. */
export const setAsideWords = ({ until }: Pick<SetAside, 'until'>): string =>
  until === null ? 'We will not do this' : `Not now, not before ${sayDate(until)}`

/** What stays as it is since a critical safeguard's action will not be done; `null`: it will, or nothing critical rests on it. Who will have none of a check leaves no gap. */
export const whatStaysOpen = ({
  setAside,
  start,
  questions,
}: Pick<Action, 'setAside' | 'start' | 'questions'>): string | null => {
  if (!isDeclined({ setAside }) || start === null || start === 2 || !questions.some(({ critical }) => critical))
    return null
  return start === 'find-out'
    ? 'Whether this critical safeguard is in place stays unknown: no other action finds it out.'
    : 'The gap in this critical safeguard stays: no other action closes it.'
}
