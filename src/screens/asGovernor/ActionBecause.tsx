import { workingDaysBetween } from '../../core/plan/workingDays'
import type { Action } from '../../core/plan/planActions'
import { laterWords } from '../../core/report/words/laterWords'
import { setAsideWords, whatStaysOpen } from '../../core/report/words/setAsideWords'
import { useReadyReview } from '../../state/openStore'

/** Why an action is not done now, or not at all, and why its day is later than usual; nothing of what is done. */
export const ActionBecause = ({ action }: { readonly action: Action }) => {
  const { terms, load } = useReadyReview((open) => open.review.details)
  const { setAside, status, limit, due } = action
  if (status === 'done') return null
  const later = laterWords(action, workingDaysBetween(limit, due, terms), load)
  const open = whatStaysOpen(action)
  return (
    <>
      {setAside !== null && <p className="small">{`${setAsideWords(setAside)}: ${setAside.reason}`}</p>}
      {open !== null && <p className="small">{open}</p>}
      {later !== null && <p className="small muted">{later}</p>}
    </>
  )
}
