import { readAnswerCode, paperDevice, type AnswerCode, type AskedInSession } from './answerCode'
import { collect, disagreement, spreadOf, type Spread } from './collecting'
import { deviceKey, type Sent, type Session } from './session'

/** A session's codes as far as they can be read, and how many cannot: its questions were changed after they were given. */
export interface ReadSendings {
  readonly codes: readonly AnswerCode[]
  readonly unreadable: number
}

/** What each code says that was read before: reading a thousand takes longer than all that is done with them. */
const known = new WeakMap<AskedInSession, Map<string, AnswerCode | null>>()

const codeOf = (letters: string, asked: AskedInSession): AnswerCode | null => {
  const ofAsked = known.get(asked) ?? new Map<string, AnswerCode | null>()
  known.set(asked, ofAsked)
  const before = ofAsked.get(letters)
  if (before !== undefined) return before
  const read = readAnswerCode(letters, asked)
  const code = read.ok ? read.code : null
  ofAsked.set(letters, code)
  return code
}

/** What came in, with what it says; `null`: it cannot be read. */
export interface ReadSent extends Sent {
  readonly code: AnswerCode | null
}

/** Each thing that came in, read, in the order in which it came. */
export const readSent = ({ sent, asked }: Pick<Session, 'sent' | 'asked'>): readonly ReadSent[] =>
  sent.map((each) => ({ ...each, code: codeOf(each.letters, asked) }))

/** What came in, read. */
export const readSendings = (session: Pick<Session, 'sent' | 'asked'>): ReadSendings => {
  const codes = readSent(session).flatMap(({ code }) => code ?? [])
  return { codes, unreadable: session.sent.length - codes.length }
}

/** How one vote of a session stands. */
export interface Vote {
  /** The first is 1. */
  readonly vote: number
  /** Of each device that counts the sending that does, by table. */
  readonly sendings: readonly AnswerCode[]
  /** Of each device that was left out, since another under the same number counts. */
  readonly leftOut: readonly AnswerCode[]
  /** Tables under whose number several devices sent, of which nobody has said yet what is to be made. Until then all of them count. */
  readonly contested: readonly number[]
  /** Tables of which somebody has said which of several devices count, or that one does not. */
  readonly settled: readonly number[]
  /** Tables whose sheet of paper was typed in two ways, each as the latest, as two facilitators do: one of both counts, and nobody has said which should. */
  readonly typedTwice: readonly number[]
  /** Tables of which something counts, by number. */
  readonly tables: readonly number[]
}

/** Tables under whose number the latest sheet of paper is not one but several that differ. */
const typedTwiceIn = (codes: readonly AnswerCode[], standing: readonly AnswerCode[]): readonly number[] =>
  standing.flatMap(({ vote, table, device, count, answers }) => {
    if (device !== paperDevice) return []
    const other = codes.find(
      (code) =>
        code.vote === vote &&
        code.table === table &&
        code.device === device &&
        code.count === count &&
        code.answers.some((answer, index) => answer !== answers[index]),
    )
    return other === undefined ? [] : [table]
  })

/** How a vote of a session stands by now. */
export const voteOf = (session: Pick<Session, 'sent' | 'asked' | 'devices'>, vote: number): Vote => {
  const { codes } = readSendings(session)
  const { sendings, contested } = collect(codes, vote)
  const saidOf = ({ table, device }: AnswerCode) => session.devices.get(deviceKey(table, device))
  const counting = sendings.filter((code) => saidOf(code) !== 'left-out')
  const open = contested.filter((table) => sendings.some((code) => code.table === table && saidOf(code) === undefined))
  const said = sendings.flatMap((code) =>
    saidOf(code) !== undefined && !open.includes(code.table) ? [code.table] : [],
  )
  return {
    vote,
    sendings: counting,
    leftOut: sendings.filter((code) => saidOf(code) === 'left-out'),
    contested: open,
    settled: [...new Set(said)],
    typedTwice: typedTwiceIn(codes, sendings),
    tables: [...new Set(counting.map(({ table }) => table))],
  }
}

/** The votes of which anything came in, the first among them in any case. */
export const votesOf = (session: Pick<Session, 'sent' | 'asked' | 'devices'>): readonly Vote[] => {
  const last = readSendings(session).codes.reduce((latest, { vote }) => Math.max(latest, vote), 1)
  return Array.from({ length: last }, (_, index) => voteOf(session, index + 1))
}

/** How a question stands after a vote. */
export interface QuestionVotes {
  readonly question: string
  /** By vote, the first first; `null`: fewer than the session's `fewest` have answered it. */
  readonly spreads: readonly (Spread | null)[]
  /** The latest that can be shown; `null`: none can. */
  readonly latest: Spread | null
}

/** How each question of a session stands, in the order of its questions. */
export const questionVotes = (
  { questions, fewest }: Pick<Session, 'questions' | 'fewest'>,
  votes: readonly Vote[],
): readonly QuestionVotes[] =>
  questions.map((question, index) => {
    const spreads = votes.map(({ sendings }) => spreadOf(sendings, index, fewest))
    return { question, spreads, latest: [...spreads].reverse().find((spread) => spread !== null) ?? null }
  })

/** The same with what the room disagreed on most first, after its first vote; what cannot be shown comes last. */
export const mostDisagreedFirst = (questions: readonly QuestionVotes[]): readonly QuestionVotes[] => {
  const distance = ({ spreads }: QuestionVotes): number => {
    const first = spreads.find((spread) => spread !== null)
    return first === undefined ? -1 : disagreement(first)
  }
  return [...questions].sort((a, b) => distance(b) - distance(a))
}

/** The code of a sheet of paper that was typed, after those that were typed for the same table and vote before. */
export const paperSending = (
  session: Pick<Session, 'sent' | 'asked' | 'number'>,
  { vote, table, answers }: Pick<AnswerCode, 'vote' | 'table' | 'answers'>,
): AnswerCode => {
  const before = readSendings(session).codes.filter(
    (code) => code.vote === vote && code.table === table && code.device === paperDevice,
  )
  const count = 1 + before.reduce((latest, code) => Math.max(latest, code.count), 0)
  return { session: session.number, vote, table, device: paperDevice, count, answers }
}
