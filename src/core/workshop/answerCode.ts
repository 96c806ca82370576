import type { Level } from '../content/pack'
import { sha256Of } from '../hashing/sha256'
import { fromLetters, groupLength, letterBits, toLetters, type LettersProblem } from './letters'

/*
 * The code in which a table sends its answers: no name, no text, nothing but numbers. It is one whole number, of parts in
 * mixed radix, written in letters. Codes of one version are read for ever: a change of any of these numbers is a new version.
 */

/** An answer of a workshop; `null`: none was given. */
export type WorkshopAnswer = Level | 'dont-know' | null

/** What a code says beside its answers. */
export interface Sending {
  /** The number of the session, drawn at random when it was planned: 0 to 1,048,575. */
  readonly session: number
  /** The vote: 1 is the first, 2 the one after the discussion; up to 8. */
  readonly vote: number
  /** The number of the table, or of the person: 0 to 255. */
  readonly table: number
  /** Drawn at random on each device: two that call themselves one table are told apart by it; 0 to 65,535. */
  readonly device: number
  /** How often this device has sent in this vote, from 1; from 64 on it stays 64. */
  readonly count: number
}

/** What a code says. */
export interface AnswerCode extends Sending {
  /** In the order of the session's questions. */
  readonly answers: readonly WorkshopAnswer[]
}

/** What a code is read by: what its session asks. */
export interface AskedInSession {
  readonly session: number
  /** The hash of the pack, and the ids of the questions: a code of another checklist with the same number is none of this session. */
  readonly packHash: string
  readonly questions: readonly string[]
}

/**
 * Why a code is refused: what is wrong with its letters, or one of
 * - *newer* - a newer version of the app wrote it
 * - *other-session* - it is of another session; `session`: its number
 * - *other-questions* - its session has this number, and asks something else; or it was made up
 * - *too-many*, *too-few* - it holds more or fewer letters than the answers of this session need
 */
export type AnswerCodeProblem =
  | LettersProblem
  | { readonly kind: 'newer' | 'other-questions' | 'too-many' | 'too-few' }
  | { readonly kind: 'other-session'; readonly session: number }

const version = 1
/** How many values each part has, in the order in which they are written; the version comes first, so that it can always be read. */
const radices = { version: 16, session: 1 << 20, vote: 8, table: 256, device: 1 << 16, count: 64 } as const
const checkRadix = 1 << 15

const answerValues: readonly WorkshopAnswer[] = [null, 0, 1, 2, 3, 'dont-know']

const mostCounted = radices.count

/** How many numbers sessions are told apart by, and the most tables, devices and votes that a code can tell apart: the number of a table goes from 1. */
export const sessionNumbers = radices.session
export const mostTables = 250
export const mostDevices = radices.device
export const mostVotes = radices.vote
/** The device under which the facilitator types what came on paper: no device that answers draws it. */
export const paperDevice = 0

/** Fifteen bits of all that a code says and of what it answers: by chance one in 32,768 fits. */
const checkOf = (parts: readonly number[], { packHash, questions }: AskedInSession): number =>
  Number.parseInt(sha256Of([parts, packHash, questions]).slice(0, 4), 16) >> 1

/** The bits that a code with so many answers has, and so its letters. */
const valuesFor = (answers: number): number => {
  const most =
    Object.values(radices).reduce((all, radix) => all * BigInt(radix), 1n) *
    BigInt(answerValues.length) ** BigInt(answers) *
    BigInt(checkRadix)
  const bits = (most - 1n).toString(2).length
  return 7 * Math.ceil(Math.ceil(bits / letterBits) / 7)
}

/** How many letters the codes of a session with so many questions have, their checks among them. */
export const lettersNeeded = (questions: number): number => (valuesFor(questions) / (groupLength - 1)) * groupLength

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/** The letters of a code. Throws where a part is beyond what a code can say, or the answers are not those of the session. */
export const writeAnswerCode = (code: AnswerCode, asked: AskedInSession): string => {
  const { session, vote, table, device, count, answers } = code
  const isSayable =
    session === asked.session &&
    answers.length === asked.questions.length &&
    isWithin(session, 0, radices.session - 1) &&
    isWithin(vote, 1, radices.vote) &&
    isWithin(table, 0, radices.table - 1) &&
    isWithin(device, 0, radices.device - 1) &&
    isWithin(count, 1, Number.MAX_SAFE_INTEGER)
  if (!isSayable) throw new Error('this is more than an answer code can say')
  const head = [version, session, vote - 1, table, device, Math.min(count, mostCounted) - 1]
  const given = answers.map((answer) => answerValues.indexOf(answer))
  // The version is the lowest part: whatever follows it in another version, it is read first.
  const parts = [...head, ...given, checkOf([...head, ...given], asked)]
  const radixOf = [...Object.values(radices), ...given.map(() => answerValues.length), checkRadix]
  let whole = parts.reduceRight((sum, part, index) => sum * BigInt(radixOf[index]!) + BigInt(part), 0n)
  const values: number[] = []
  for (let left = valuesFor(answers.length); left > 0; left -= 1) {
    values.push(Number(whole & 31n))
    whole >>= BigInt(letterBits)
  }
  return toLetters(values)
}

/** What a code says, read for a session. */
export const readAnswerCode = (
  text: string,
  asked: AskedInSession,
): { readonly ok: true; readonly code: AnswerCode } | { readonly ok: false; readonly problem: AnswerCodeProblem } => {
  const letters = fromLetters(text)
  if (!letters.ok) return letters
  const refuse = (problem: AnswerCodeProblem) => ({ ok: false, problem }) as const
  let whole = letters.values.reduceRight((sum, value) => (sum << BigInt(letterBits)) | BigInt(value), 0n)
  const take = (radix: number): number => {
    const part = Number(whole % BigInt(radix))
    whole /= BigInt(radix)
    return part
  }
  const head = Object.values(radices).map(take)
  const [saidVersion = 0, session = 0, vote = 0, table = 0, device = 0, count = 0] = head
  if (saidVersion > version) return refuse({ kind: 'newer' })
  if (saidVersion < version) return refuse({ kind: 'other-questions' })
  if (session !== asked.session) return refuse({ kind: 'other-session', session })
  const needed = valuesFor(asked.questions.length)
  if (letters.values.length !== needed) return refuse({ kind: letters.values.length > needed ? 'too-many' : 'too-few' })
  const given = asked.questions.map(() => take(answerValues.length))
  const check = take(checkRadix)
  if (whole !== 0n || check !== checkOf([...head, ...given], asked)) return refuse({ kind: 'other-questions' })
  return {
    ok: true,
    code: {
      session,
      vote: vote + 1,
      table,
      device,
      count: count + 1,
      answers: given.map((value) => answerValues[value] ?? null),
    },
  }
}
