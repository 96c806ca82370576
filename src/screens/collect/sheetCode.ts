import { writeAnswerCode, type AnswerCode } from '../../core/workshop/answerCode'
import { plainLetters } from '../../core/workshop/manyCodes'
import type { Session } from '../../core/workshop/session'
import type { SessionChange } from '../../core/workshop/sessionEvents'
import { paperSending } from '../../core/workshop/votes'

/** A sheet of paper as it is recorded, after those that were typed for the same table and vote before. */
export const sheetChange = (
  session: Pick<Session, 'sent' | 'asked' | 'number'>,
  sheet: Pick<AnswerCode, 'vote' | 'table' | 'answers'>,
): SessionChange => ({
  kind: 'sending-set',
  letters: plainLetters(writeAnswerCode(paperSending(session, sheet), session.asked)),
  value: 'paper',
})
