import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import type { Product } from '../report/making'

/** The dates of the plan for a calendar: the same file as among the downloads. What makes it is fetched once it is wanted. */
export const useCalendarProduct = (): Product => {
  const { pack, otherPacks, log, omitted, review } = useReadyReview(({ pack, otherPacks, log, omitted, review }) => ({
    pack,
    otherPacks,
    log,
    omitted,
    review,
  }))
  const plan = usePlan()
  return {
    what: 'calendar',
    load: async () => {
      const { calendarParts, calendarProduct } = await import('../report/calendarParts')
      const parts = calendarParts({ pack, otherPacks, log, omitted }, { review, plan })
      return calendarProduct(parts, { cancels: true, omitOwners: false }).load()
    },
  }
}
