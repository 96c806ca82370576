import { useEffect } from 'react'
import { isOverdue } from '../../core/plan/arrangeActions'
import { planOf } from '../../core/plan/planOf'
import { useReviewDocument } from '../../state/openStore'
import { useToday } from '../useToday'

/** Waits for a pause: whoever answers should not wait for what is counted beside it. */
const pauseMs = 700

/** Tells how many actions are overdue, a moment after each change. Draws nothing. */
export const OverdueCount = ({ tell }: { readonly tell: (count: number) => void }) => {
  const { state } = useReviewDocument()
  const day = useToday()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = (): void => {
      const open = state.getState()
      if (open.status !== 'ready') return
      tell(planOf(open, open.review).actions.filter((action) => isOverdue(action, day)).length)
    }
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(count, pauseMs)
    }
    count()
    const stop = state.subscribe(wait)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [state, tell, day])
  return null
}
