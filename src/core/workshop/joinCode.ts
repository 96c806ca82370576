import type { Pack, PackReference } from '../content/pack'
import { sessionNumbers } from './answerCode'
import { fromLetters, letterBits, toLetters, type LettersProblem } from './letters'
import { sessionModes, units, mostOfSession, type SessionMode, type Unit } from './sessionEvents'

/*
 * The code with which a device joins a session: what is asked, and of whom. It is typed from a wall, so what most sessions
 * ask takes two groups of letters, and ten questions picked by hand three. Codes of one version are read for ever.
 */

/** What a device has to know to answer in a session. */
export interface Joining {
  readonly number: number
  readonly mode: SessionMode
  readonly unit: Unit
  /** The place of the written-up school among those of the app, from 0; `null`: none is rated. */
  readonly school: number | null
  /** Ids, in pack order. */
  readonly questions: readonly string[]
}

/**
 * Why a code to join is refused: what is wrong with its letters, or one of
 * - *newer* - a newer version of the app wrote it
 * - *other-pack* - it is of a checklist, or a version of one, that is not here; or it is no code to join at all
 */
export type JoinProblem = LettersProblem | { readonly kind: 'newer' | 'other-pack' }

const version = 1
const packBits = 16
/** So many written-up schools can be told apart, and none. */
const schools = 8

/** Parts of a code, lowest first, each below its radix. */
const radices = {
  version: 16,
  number: sessionNumbers,
  pack: 1 << packBits,
  mode: 4,
  unit: 2,
  school: schools,
  choice: 4,
} as const

/** How the questions are named: one of *picked*, as one of all ways to pick so many; *critical*, all that are; *area*, all of one; *scope*, all of one. */
const choices = ['picked', 'critical', 'area', 'scope'] as const
/** As many areas or scopes as a code can name, and one more than as many questions as a session may have. */
const groupRadix = 512
const countRadix = mostOfSession.questions + 1

/** How many ways there are to pick `picked` of `from`. */
const waysToPick = (from: number, picked: number): bigint => {
  let ways = 1n
  for (let nth = 0; nth < picked; nth += 1) ways = (ways * BigInt(from - nth)) / BigInt(nth + 1)
  return from < picked ? 0n : ways
}

/** The place of a choice, given as rising indices, among all of its size (the combinatorial number system). */
const rankOf = (indices: readonly number[]): bigint =>
  indices.reduce((rank, index, nth) => rank + waysToPick(index, nth + 1), 0n)

/** The choice at a place: `picked` rising indices, each below `from`. */
const choiceAt = (rank: bigint, picked: number, from: number): readonly number[] => {
  const indices: number[] = []
  let [left, index] = [rank, from - 1]
  for (let nth = picked; nth > 0; nth -= 1) {
    while (waysToPick(index, nth) > left) index -= 1
    left -= waysToPick(index, nth)
    indices.unshift(index)
  }
  return indices
}

/** The questions that a group of the pack has. */
const groupsOf = (pack: Pack) => ({
  critical: [pack.questions.filter(({ critical }) => critical)],
  area: pack.areas.map(({ id }) => pack.questions.filter(({ area }) => area === id)),
  scope: (pack.scopes ?? []).map(({ questions: asked }) =>
    pack.questions.filter(
      ({ id, critical }) => asked === 'all' || (asked === 'critical' ? critical : asked.includes(id)),
    ),
  ),
})

const packPart = (hash: string): number => Number.parseInt(hash.slice(0, packBits / 4), 16)

/** The parts that name the questions, each with its radix. */
const chosenParts = (pack: Pack, questions: readonly string[]): readonly (readonly [part: bigint, radix: bigint])[] => {
  const wanted = new Set(questions)
  for (const [choice, groups] of Object.entries(groupsOf(pack))) {
    const group = groups.findIndex((of) => of.length === wanted.size && of.every(({ id }) => wanted.has(id)))
    if (group === -1 || group >= groupRadix) continue
    const nth = choices.findIndex((name) => name === choice)
    return [
      [BigInt(nth), BigInt(radices.choice)],
      [BigInt(group), BigInt(groupRadix)],
    ]
  }
  const indices = pack.questions.flatMap(({ id }, index) => (wanted.has(id) ? [index] : []))
  return [
    [0n, BigInt(radices.choice)],
    [BigInt(indices.length), BigInt(countRadix)],
    [rankOf(indices), waysToPick(pack.questions.length, indices.length)],
  ]
}

/** The letters with which a device joins. Throws where the session asks nothing, or more than a code can say: its plan is refused before. */
export const writeJoinCode = (
  { number, mode, unit, school, questions }: Joining,
  pack: Pack,
  reference: PackReference,
): string => {
  if (questions.length === 0 || questions.length > mostOfSession.questions)
    throw new Error('a session asks at least one question, and no more than a code can name')
  const fixed = [
    [version, radices.version],
    [number, radices.number],
    [packPart(reference.hash), radices.pack],
    [sessionModes.indexOf(mode), radices.mode],
    [units.indexOf(unit), radices.unit],
    [school === null ? 0 : school + 1, radices.school],
  ] as const
  const parts = [
    ...fixed.map(([part, radix]) => [BigInt(part), BigInt(radix)] as const),
    ...chosenParts(pack, questions),
  ]
  let whole = parts.reduceRight((sum, [part, radix]) => sum * radix + part, 0n)
  const values: number[] = []
  for (; whole > 0n; whole >>= BigInt(letterBits)) values.push(Number(whole & 31n))
  return toLetters(values)
}

/** What a code says, for the packs that are here. */
export const readJoinCode = (
  text: string,
  packs: readonly (readonly [pack: Pack, reference: PackReference])[],
):
  | { readonly ok: true; readonly joining: Joining; readonly pack: Pack }
  | { readonly ok: false; readonly problem: JoinProblem } => {
  const letters = fromLetters(text)
  if (!letters.ok) return letters
  const refuse = (kind: 'newer' | 'other-pack') => ({ ok: false, problem: { kind } }) as const
  let whole = letters.values.reduceRight((sum, value) => (sum << BigInt(letterBits)) | BigInt(value), 0n)
  const takeWhole = (radix: bigint): bigint => {
    const part = whole % radix
    whole /= radix
    return part
  }
  const take = (radix: number): number => Number(takeWhole(BigInt(radix)))
  const saidVersion = take(radices.version)
  if (saidVersion > version) return refuse('newer')
  const [number, packNumber] = [take(radices.number), take(radices.pack)]
  const [mode, unit, school] = [sessionModes[take(radices.mode)], units[take(radices.unit)], take(radices.school)]
  const choice = choices[take(radices.choice)]
  const [pack] = packs.find(([, { hash }]) => packPart(hash) === packNumber) ?? []
  if (saidVersion < version || pack === undefined || mode === undefined || unit === undefined || choice === undefined)
    return refuse('other-pack')
  const picked = (): readonly string[] => {
    if (choice !== 'picked') return (groupsOf(pack)[choice][take(groupRadix)] ?? []).map(({ id }) => id)
    const count = Math.min(take(countRadix), pack.questions.length)
    const indices = choiceAt(takeWhole(waysToPick(pack.questions.length, count)), count, pack.questions.length)
    return indices.flatMap((index) => pack.questions[index]?.id ?? [])
  }
  const questions = picked()
  // What is left over, or says nothing, was no code to join.
  if (whole !== 0n || questions.length === 0) return refuse('other-pack')
  return { ok: true, joining: { number, mode, unit, school: school === 0 ? null : school - 1, questions }, pack }
}
