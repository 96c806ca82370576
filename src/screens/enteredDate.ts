import * as z from 'zod/mini'
import type { IsoDate } from '../core/math/calendar'

/** Stands for a date of which a part is missing, or a day that there is not: the browser then gives no text at all. See `formResolver`. */
export const incompleteDate = 'incomplete'

const isDate = (text: string): boolean => /^20\d\d-/.test(text) && z.iso.date().safeParse(text).success

const whatIsWrong = (text: unknown): string => {
  if (text === incompleteDate) return 'This date is not complete. Give the day, month and year of a day that there is.'
  const year = typeof text === 'string' ? /^(\d{4,})-\d\d-\d\d$/.exec(text)?.[1] : undefined
  return `${year === undefined ? '' : `The year ${year} cannot be right. `}Enter a date between 2000 and 2099.`
}

const error = ({ input }: { readonly input?: unknown }): string => whatIsWrong(input)

/** A date that was entered: a year such as 0026 is one that was not typed to its end. */
export const enteredDate = z.string().check(z.refine(isDate, { error }))

/** A date that may be left empty. */
export const enteredDateOrNone = z.string().check(z.refine((text) => text === '' || isDate(text), { error }))

/** What is wrong with a date that may be left empty, as a sentence; `entered` is `null` where a part of it is missing. `null`: nothing. */
export const wrongWithDate = (entered: string | null): string | null =>
  entered === '' || (entered !== null && isDate(entered)) ? null : whatIsWrong(entered ?? incompleteDate)

/** How many years away a date is still taken as meant. */
const nearYears = 10

/** What to ask about a date that is far from today; `null`: nothing. */
export const askOfDate = (entered: string, today: IsoDate): string | null => {
  if (!isDate(entered)) return null
  const years = Number(entered.slice(0, 4)) - Number(today.slice(0, 4))
  if (Math.abs(years) <= nearYears) return null
  return `That is ${Math.abs(years)} years ${years > 0 ? 'from now' : 'ago'}. Is the year right?`
}
