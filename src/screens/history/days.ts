import { addDays, sayDate, type IsoDate } from '../../core/math/calendar'
import type { HistoryEntry } from '../../core/review/history'

/** Entries that follow each other in the log and were made on the same day, by the clock of whoever made them. */
export interface Day {
  /** `Today, 23 November 2026`, `Yesterday, 22 November 2026`, `Saturday 21 November 2026`: dated, for it is printed too. */
  readonly title: string
  readonly entries: readonly HistoryEntry[]
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `14:02`, in local time. */
export const sayTime = (at: string): string => time.format(new Date(at))

/** The day where the user is. */
const dayOf = (at: Date): IsoDate => [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

const sayDay = (at: Date, today: IsoDate): string => {
  const date = dayOf(at)
  if (date === today) return `Today, ${sayDate(date)}`
  // The Intl format puts a comma after the day of the week.
  return date === addDays(today, -1) ? `Yesterday, ${sayDate(date)}` : day.format(at).replace(',', '')
}

/** Entries under their days, in their own order: a day comes twice where the log goes back and forth between clocks. */
export const inDays = (entries: readonly HistoryEntry[], today: IsoDate): readonly Day[] => {
  const days: { readonly title: string; readonly entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const title = sayDay(new Date(entry.event.at), today)
    const last = days.at(-1)
    if (last?.title === title) last.entries.push(entry)
    else days.push({ title, entries: [entry] })
  }
  return days
}
