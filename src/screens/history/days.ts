import { addDays, sayDate, sayDateWithWeekday, type IsoDate } from '../../core/math/calendar'
import type { HistoryEntry } from '../../core/review/history'
import { dayOf } from '../../state/clock'

/** Entries that follow each other in the log and were made on the same day, by the clock of whoever made them. */
export interface Day {
  /** `Today, 23 November 2026`, `Yesterday, 22 November 2026`, `Saturday 21 November 2026`: dated, for it is printed too. */
  readonly title: string
  readonly entries: readonly HistoryEntry[]
}

const sayDay = (day: IsoDate, today: IsoDate): string => {
  if (day === today) return `Today, ${sayDate(day)}`
  return day === addDays(today, -1) ? `Yesterday, ${sayDate(day)}` : sayDateWithWeekday(day)
}

/** Entries under their days, in their own order: a day comes twice where the log goes back and forth between clocks. */
export const inDays = (entries: readonly HistoryEntry[], today: IsoDate): readonly Day[] => {
  const days: { readonly title: string; readonly entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const title = sayDay(dayOf(entry.event.at), today)
    const last = days.at(-1)
    if (last?.title === title) last.entries.push(entry)
    else days.push({ title, entries: [entry] })
  }
  return days
}
