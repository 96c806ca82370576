import type { IsoDate } from '../math/calendar'
import { findPersonalData } from '../personalData/findPersonalData'
import type { Log } from './log'
import type { LookAgain } from './lookAgain'
import type { Evidence, Review } from './review'
import { removedText } from './textSlots'

/**
 * What was to be looked at again and is not any more, each with the last day that was given: the day was taken back, or
 * the evidence away. What was taken away is told by its last name, unless personal data seems to be in it.
 */
export const droppedLookAgain = (
  log: Log,
  { evidence, lookAgain }: Pick<Review, 'evidence' | 'lookAgain'>,
): readonly LookAgain[] => {
  const here = new Map(evidence.map((entry) => [entry.id, entry]))
  const days = new Map<string, IsoDate>()
  const last = new Map<string, Evidence>()
  for (const event of log) {
    if (event.kind === 'look-again-set' && event.value !== null) days.set(event.evidence, event.value)
    if (event.kind === 'evidence-set' && event.value !== null)
      last.set(event.evidence, { id: event.evidence, ...event.value })
  }
  const withoutPersonalData = (entry: Evidence): Evidence =>
    findPersonalData(entry.what).length === 0 ? entry : { ...entry, what: removedText }
  return [...days].flatMap(([id, by]): readonly LookAgain[] => {
    const gone = last.get(id)
    const entry = here.get(id) ?? (gone && withoutPersonalData(gone))
    return entry === undefined || (here.has(id) && lookAgain.has(id)) ? [] : [{ entry, by }]
  })
}
