import type { IsoDate } from './calendar'

/** The school year that a day is in, as the calendar year in which it begins: from September to August. */
export const schoolYearOf = (date: IsoDate): number => Number(date.slice(0, 4)) - (date.slice(5, 7) < '09' ? 1 : 0)

/** `2026/27`, of the calendar year in which it begins. */
export const schoolYearWords = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`
