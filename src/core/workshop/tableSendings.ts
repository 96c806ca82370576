import { paperDevice, type AnswerCode, type WorkshopAnswer } from './answerCode'
import { collect, type Spread } from './collecting'
import { deviceKey, type Session } from './session'
import { readSendings, readSent, type ReadSent } from './votes'

/* What came in of one table: what has to be settled between its devices, and what of it counts. */

/** How many of each answer are in a sending. */
export const countAnswers = (answers: readonly WorkshopAnswer[]): Omit<Spread, 'median'> => {
  const countOf = (answer: WorkshopAnswer): number => answers.filter((one) => one === answer).length
  return {
    levels: [countOf(0), countOf(1), countOf(2), countOf(3)],
    dontKnow: countOf('dont-know'),
    unanswered: countOf(null),
  }
}

/** On how many questions these do not all answer alike. */
export const differing = (sendings: readonly Pick<AnswerCode, 'answers'>[]): number => {
  const [first, ...others] = sendings
  return (first?.answers ?? []).filter((answer, index) => others.some(({ answers }) => answers[index] !== answer))
    .length
}

/** Of each device that sent under this number in this vote the sending that would count, in the order in which the devices first sent. */
export const devicesOf = (
  session: Pick<Session, 'sent' | 'asked'>,
  vote: number,
  table: number,
): readonly AnswerCode[] => {
  const { codes } = readSendings(session)
  const first = (device: number): number => codes.findIndex((code) => code.table === table && code.device === device)
  return collect(codes, vote)
    .sendings.filter((code) => code.table === table)
    .sort((a, b) => first(a.device) - first(b.device))
}

/** The latest sheets of paper that were typed for a table, in the order in which they were: more than one where two facilitators did, and differ. */
export const latestSheets = (
  session: Pick<Session, 'sent' | 'asked'>,
  vote: number,
  table: number,
): readonly AnswerCode[] => {
  const sheets = readSendings(session).codes.filter(
    (code) => code.vote === vote && code.table === table && code.device === paperDevice,
  )
  const latest = Math.max(0, ...sheets.map(({ count }) => count))
  return sheets.filter(({ count }) => count === latest)
}

/** What a sending is worth: *counts*, *replaced* by a later one of its device, or *left-out*, since another device of its table counts. */
export type SendingStanding = 'counts' | 'replaced' | 'left-out'

/** What came in of a table, in the order in which it came. */
export interface TableSendings {
  readonly table: number
  readonly sendings: readonly (ReadSent & { readonly code: AnswerCode; readonly standing: SendingStanding })[]
}

/** What came in and can be read, by the number of its table. */
export const sendingsByTable = (session: Pick<Session, 'sent' | 'asked' | 'devices'>): readonly TableSendings[] => {
  const { codes } = readSendings(session)
  const votes = new Set(codes.map(({ vote }) => vote))
  const latest = new Set([...votes].flatMap((vote) => collect(codes, vote).sendings))
  const standingOf = (code: AnswerCode): SendingStanding => {
    if (!latest.has(code)) return 'replaced'
    return session.devices.get(deviceKey(code.table, code.device)) === 'left-out' ? 'left-out' : 'counts'
  }
  const byTable = new Map<number, TableSendings['sendings'][number][]>()
  for (const { code, ...sent } of readSent(session)) {
    if (code === null) continue
    const before = byTable.get(code.table) ?? []
    before.push({ ...sent, code, standing: standingOf(code) })
    byTable.set(code.table, before)
  }
  return [...byTable].sort(([a], [b]) => a - b).map(([table, sendings]) => ({ table, sendings }))
}
