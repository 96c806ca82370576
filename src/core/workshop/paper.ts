import type { WorkshopAnswer } from './answerCode'

/** The key for each answer of a sheet of paper: 0 to 3 for the levels, D or ? for "don't know", - for none. */
const byKey: Readonly<Record<string, WorkshopAnswer>> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  d: 'dont-know',
  '?': 'dont-know',
  '-': null,
}

/** What a key stands for; `undefined`: nothing. */
export const answerOfKey = (key: string): WorkshopAnswer | undefined => byKey[key.toLowerCase()]

/** How an answer stands in the grid; empty: none. */
export const keyOfAnswer = (answer: WorkshopAnswer): string =>
  answer === null ? '' : answer === 'dont-know' ? 'd' : String(answer)

/** A row of answers as it is written down, such as `2 1 3 d 0` or `213d0`; `null`: it holds something else. */
export const answersOfRow = (row: string): readonly WorkshopAnswer[] | null => {
  const keys = [...row.replace(/[\s,;]/g, '')]
  const answers = keys.map(answerOfKey)
  return keys.length === 0 || answers.some((answer) => answer === undefined)
    ? null
    : answers.map((answer) => answer ?? null)
}
