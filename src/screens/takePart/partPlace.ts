/** Where somebody is in what they answer: at all questions, at one of them by its place, from 0, or at the code that was shown last. */
export type PartPlace = number | 'all' | 'code'

/** What stands in the address of the code. */
export const codePart = 'code'

/** The place that an address names; what names none leads to all questions. `part`: what follows the session's number, `null`: nothing does. */
export const partPlaceIn = (part: string | null, questions: number): PartPlace => {
  if (part === codePart) return 'code'
  const nth = /^[1-9]\d{0,2}$/.test(part ?? '') ? Number(part) : 0
  return nth >= 1 && nth <= questions ? nth - 1 : 'all'
}

/** What stands in the address of a question, given by its place from 0. */
export const partOfQuestion = (at: number): number => at + 1
