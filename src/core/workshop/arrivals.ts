import { readAnswerCode, type AnswerCode, type AnswerCodeProblem } from './answerCode'
import { plainLetters } from './manyCodes'
import { readSendings } from './votes'
import type { Session } from './session'

/**
 * What a text is that came in for a session, scanned or typed: one of
 * - *new* - the first sending of its device in its vote
 * - *later* - its device has sent before: this one counts instead
 * - *earlier* - a later sending of its device is here already, which goes on to count
 * - *again* - the very same code is here already
 * - *refused* - it is no answer code of this session
 */
export type Arrival =
  | { readonly kind: 'new' | 'later' | 'earlier' | 'again'; readonly code: AnswerCode; readonly letters: string }
  | { readonly kind: 'refused'; readonly problem: AnswerCodeProblem }

/** What a text is, by what the session has so far. */
export const arrivalOf = (session: Pick<Session, 'sent' | 'asked'>, text: string): Arrival => {
  const read = readAnswerCode(text, session.asked)
  if (!read.ok) return { kind: 'refused', problem: read.problem }
  const { code } = read
  const letters = plainLetters(text)
  if (session.sent.some((sent) => sent.letters === letters)) return { kind: 'again', code, letters }
  const before = readSendings(session).codes.filter(
    (one) => one.vote === code.vote && one.table === code.table && one.device === code.device,
  )
  if (before.length === 0) return { kind: 'new', code, letters }
  return { kind: before.every(({ count }) => count < code.count) ? 'later' : 'earlier', code, letters }
}
