import type { Pack } from '../content/pack'
import { readAnswerCode, type AnswerCode, type AnswerCodeProblem } from './answerCode'
import { readJoinCode } from './joinCode'
import { plainLetters, readManyCodes, type ReadCodes, type RefusedCode } from './manyCodes'
import { readSent } from './votes'
import type { Session } from './session'

/** What arrivals are told apart by: what a session has, and asks. */
type Collecting = Pick<Session, 'sent' | 'asked' | 'pack'>

/**
 * What a code is to the session that it belongs to: one of
 * - *new* - the first of its table in its vote
 * - *another-device* - the first of its device, where another has sent under the same number in this vote: it is asked about
 * - *later* - its device has sent before: this one counts instead
 * - *earlier* - a later sending of its device is here already, which goes on to count
 * - *again* - the very same code is here already
 */
export type ArrivalKind = 'new' | 'another-device' | 'later' | 'earlier' | 'again'

/** A code that belongs to the session. */
export interface Arrived {
  readonly kind: ArrivalKind
  readonly code: AnswerCode
  /** Without blanks. */
  readonly letters: string
}

/** Why something is not taken in: *to-join*, it is a code with which devices join; or what is wrong with it as a code of answers. */
export type NotTaken = AnswerCodeProblem | { readonly kind: 'to-join' }

/** What was scanned: a code of the session, one that is refused, or *foreign*, nothing that this app wrote. */
export type Arrival = Arrived | { readonly kind: 'foreign' } | { readonly kind: 'refused'; readonly problem: NotTaken }

/** What is here by now, to tell what comes by it. */
interface Here {
  readonly letters: Set<string>
  /** Of each device in each vote, how often it has sent at most. */
  readonly counts: Map<string, number>
  /** The tables that have sent in each vote. */
  readonly tables: Set<string>
}

const tableKey = ({ vote, table }: AnswerCode): string => `${vote}/${table}`
const sendingKey = (code: AnswerCode): string => `${tableKey(code)}/${code.device}`

const note = ({ letters: known, counts, tables }: Here, letters: string, code: AnswerCode): void => {
  known.add(letters)
  counts.set(sendingKey(code), Math.max(counts.get(sendingKey(code)) ?? 0, code.count))
  tables.add(tableKey(code))
}

const hereIn = (session: Collecting): Here => {
  const here: Here = { letters: new Set(), counts: new Map(), tables: new Set() }
  for (const { letters, code } of readSent(session)) if (code !== null) note(here, letters, code)
  return here
}

const kindOf = ({ letters: known, counts, tables }: Here, letters: string, code: AnswerCode): ArrivalKind => {
  if (known.has(letters)) return 'again'
  const before = counts.get(sendingKey(code))
  if (before !== undefined) return before < code.count ? 'later' : 'earlier'
  return tables.has(tableKey(code)) ? 'another-device' : 'new'
}

/** An address of this app that holds a code to join with. */
const isJoinAddress = (text: string): boolean => /#\/join\//.test(text)

/** A code to join with is as right as one of answers, and shorter. */
const isJoinCode = (text: string, { pack: reference }: Collecting, pack: Pack): boolean =>
  readJoinCode(text, [[pack, reference]]).ok

/** What was scanned, by what the session has so far. A picture is read whole or not at all: what is wrong in its letters was never a code. */
export const arrivalOf = (session: Collecting, pack: Pack, scanned: string): Arrival => {
  const text = scanned.trim()
  const read = readAnswerCode(text, session.asked)
  if (read.ok) {
    const letters = plainLetters(text)
    return { kind: kindOf(hereIn(session), letters, read.code), code: read.code, letters }
  }
  if (isJoinAddress(text) || isJoinCode(text, session, pack)) return { kind: 'refused', problem: { kind: 'to-join' } }
  switch (read.problem.kind) {
    case 'nothing':
    case 'letter':
    case 'length':
    case 'groups':
      return { kind: 'foreign' }
    default:
      return { kind: 'refused', problem: read.problem }
  }
}

/** What a text holds that was typed, pasted or read from a file. */
export interface Arrivals extends Omit<ReadCodes, 'codes' | 'refused'> {
  /** In the order in which they stand there: what stands twice is there again the second time. */
  readonly arrived: readonly Arrived[]
  readonly refused: readonly (Omit<RefusedCode, 'problem'> & { readonly problem: NotTaken })[]
}

/** What a text holds, by what the session has so far. */
export const arrivalsIn = (session: Collecting, pack: Pack, text: string): Arrivals => {
  const { codes, refused, ...rest } = readManyCodes(text, session.asked)
  const here = hereIn(session)
  return {
    ...rest,
    arrived: codes.map(({ code, letters }) => {
      const kind = kindOf(here, letters, code)
      note(here, letters, code)
      return { kind, code, letters }
    }),
    refused: refused.map((each) =>
      each.problem.kind === 'too-few' && isJoinCode(each.text, session, pack)
        ? { ...each, problem: { kind: 'to-join' } }
        : each,
    ),
  }
}
