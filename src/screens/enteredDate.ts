import * as z from 'zod/mini'

const isDate = (text: string): boolean => /^20\d\d-/.test(text) && z.iso.date().safeParse(text).success
const message = 'Enter a date between 2000 and 2099.'

/** A date that was entered: a year such as 0026 is one that was not typed to its end. */
export const enteredDate = z.string().check(z.refine(isDate, message))

/** A date that may be left empty. */
export const enteredDateOrNone = z.string().check(z.refine((text) => text === '' || isDate(text), message))
