import type { Level } from '../content/pack'
import type { AnswerCode, WorkshopAnswer } from './answerCode'

/*
 * What the codes of a vote come to. It is the same in whatever order they come, and however often: of each device the
 * latest sending counts.
 */

/** What stands of a vote. */
export interface Collected {
  /** Of each device the sending that counts, by table, then by device. */
  readonly sendings: readonly AnswerCode[]
  /** Tables under whose number more than one device has sent: somebody has to say which counts, or that both do. */
  readonly contested: readonly number[]
}

/** Which of two sendings of a device counts: the later one; of two with one count, which only a hand-made code can be, always the same. */
const isLater = (one: AnswerCode, other: AnswerCode): boolean =>
  one.count !== other.count ? one.count > other.count : JSON.stringify(one.answers) > JSON.stringify(other.answers)

/** What stands of one vote. Codes of other votes are passed over. */
export const collect = (codes: readonly AnswerCode[], vote: number): Collected => {
  const standing = new Map<string, AnswerCode>()
  for (const code of codes) {
    if (code.vote !== vote) continue
    const key = `${code.table} ${code.device}`
    const before = standing.get(key)
    if (before === undefined || isLater(code, before)) standing.set(key, code)
  }
  const sendings = [...standing.values()].sort((a, b) => a.table - b.table || a.device - b.device)
  const devices = new Map<number, number>()
  for (const { table } of sendings) devices.set(table, (devices.get(table) ?? 0) + 1)
  return { sendings, contested: [...devices].flatMap(([table, count]) => (count > 1 ? [table] : [])) }
}

/** The levels in the middle of those that were given: one, or two where as many gave the lower one of them or less as the higher one or more. Empty: nobody gave one. */
export const middleLevels = (levels: Spread['levels']): readonly Level[] => {
  const rated = levels.flatMap((count, level) => Array.from({ length: count }, () => level as Level))
  const middle = [rated[Math.ceil(rated.length / 2) - 1], rated[Math.floor(rated.length / 2)]]
  return [...new Set(middle.filter((level) => level !== undefined))]
}

/** How a room has answered one question. */
export interface Spread {
  /** How many gave each level, 0 to 3. */
  readonly levels: readonly [number, number, number, number]
  readonly dontKnow: number
  /** Sent without an answer to it. */
  readonly unanswered: number
  /** The median of the levels that were given, 0 to 3: half way between the two `middleLevels` where the room is split there. `null`: nobody gave one. */
  readonly median: number | null
}

/** How many have to answer before a question is shown by itself: else it would be seen who said what. Ours, as a start. */
export const fewestShown = 4

/** How the sendings of a vote answer a question, the first being 0. `null`: fewer than `fewest` have answered it. */
export const spreadOf = (
  sendings: readonly Pick<AnswerCode, 'answers'>[],
  question: number,
  fewest = fewestShown,
): Spread | null => {
  const given = sendings.map(({ answers }): WorkshopAnswer => answers[question] ?? null)
  const countOf = (answer: WorkshopAnswer): number => given.filter((one) => one === answer).length
  const unanswered = countOf(null)
  if (given.length - unanswered < fewest) return null
  const levels = [countOf(0), countOf(1), countOf(2), countOf(3)] as const
  const [low, high = low] = middleLevels(levels)
  return {
    levels,
    dontKnow: countOf('dont-know'),
    unanswered,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
  }
}

/**
 * How far a room disagrees on a question, to put what is worth talking about first: the mean distance between two of its
 * answers, 0 where all are alike; "don't know" is one level from any level. In hundredths of a level, rounded.
 */
export const disagreement = ({ levels, dontKnow }: Spread): number => {
  const total = levels.reduce((sum, count) => sum + count, dontKnow)
  const pairs = (total * (total - 1)) / 2
  if (pairs === 0) return 0
  let apart = dontKnow * (total - dontKnow)
  for (const [low, countLow] of levels.entries())
    for (const [high, countHigh] of levels.entries()) if (high > low) apart += countLow * countHigh * (high - low)
  return Math.round((100 * apart) / pairs)
}
