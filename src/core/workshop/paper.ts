import type { WorkshopAnswer } from './answerCode'

/*
 * A sheet of paper is typed by one key for each of its answers: 0 to 3 for the levels, as the sheet heads them, D or ? for
 * "don't know", - or a blank for none.
 */

const byKey: Readonly<Record<string, WorkshopAnswer>> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  d: 'dont-know',
  '?': 'dont-know',
  '-': null,
  ' ': null,
}

/** What a key stands for; `undefined`: nothing. */
export const answerOfKey = (key: string): WorkshopAnswer | undefined => byKey[key.toLowerCase()]

/** How an answer stands in the grid; empty: none. */
export const keyOfAnswer = (answer: WorkshopAnswer): string =>
  answer === null ? '' : answer === 'dont-know' ? 'd' : String(answer)

/** The answers in a row; or the first thing in it that is none: `wrong`, empty where there is nothing in it at all. */
export type PaperRow =
  | { readonly ok: true; readonly answers: readonly WorkshopAnswer[] }
  | { readonly ok: false; readonly wrong: string }

/** A row of answers as it is written down, such as `2 1 3 d 0` or `213d0`, or copied from a spreadsheet, where an empty cell is none. */
export const answersOfRow = (row: string): PaperRow => {
  const cells = /[\t\n\r]/.test(row.trim())
    ? row
        .replace(/[\r\n]+$/, '')
        .split(/\t|\r\n|\r|\n/)
        .map((cell) => cell.trim() || '-')
    : [...row.replace(/[\s,;]/g, '')]
  const answers: WorkshopAnswer[] = []
  for (const cell of cells) {
    const answer = answerOfKey(cell)
    if (answer === undefined) return { ok: false, wrong: cell }
    answers.push(answer)
  }
  return answers.length === 0 ? { ok: false, wrong: '' } : { ok: true, answers }
}
