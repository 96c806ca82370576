import type { Pack, PackReference, Question } from '../content/pack'
import type { Change } from './event'
import { currentIn, type Log } from './log'
import type { PartialLog } from './omission'

/*
 * How a review moves to another version of its checklist. One event says so: `pack-adopted` names the version, and the
 * questions that have another revision in it than in the pack that the log starts with. What is said of one revision of
 * a question is another field than what is said of the next, so nothing is rewritten: the answers to the old revision
 * stay, count for nothing, and are there to be confirmed; taking the event back makes them count again.
 */

/** The pack that a log starts with. Throws where it does not start with its start: the parsers have ruled that out. */
export const startedWith = (log: Log): PackReference => {
  const [start] = log
  if (start?.kind !== 'review-started') throw new Error('a log starts with review-started')
  return start.pack
}

/** The pack that a review is with: the one that it was started with, or the version that it has moved to. */
export const packIn = (whole: PartialLog): PackReference => {
  const adopted = whole.log.some(({ kind }) => kind === 'pack-adopted')
    ? currentIn(whole, { kind: 'pack-adopted', value: null }).at(-1)
    : undefined
  return (adopted?.kind === 'pack-adopted' ? adopted.value?.pack : undefined) ?? startedWith(whole.log)
}

/** The hashes of all packs that a log names, the one that it starts with first. */
export const packsNamedIn = (log: Log): readonly string[] => [
  ...new Set([
    startedWith(log).hash,
    ...log.flatMap((event) => (event.kind === 'pack-adopted' && event.value !== null ? [event.value.pack.hash] : [])),
  ]),
]

/** The packs of a review, by their hashes. */
export type Packs = ReadonlyMap<string, Pack>

/** The packs of a review as a copy holds them: the one that it is with, and the others that its log names. */
export interface HeldPacks {
  readonly pack: Pack
  /** Those that the review was with before or, after an undo, would be with again, as far as they came along. */
  readonly otherPacks: Packs
}

/** As many versions as a review is kept with beside its own: one for each year that a log spans, many times over. */
export const mostOtherPacks = 20

/** The packs that a log names, out of those that are there; `null` where the one that the review is with is not among them. */
export const heldPacks = (whole: PartialLog, packs: Packs): HeldPacks | null => {
  const { hash } = packIn(whole)
  const pack = packs.get(hash)
  if (pack === undefined) return null
  const [first, ...later] = packsNamedIn(whole.log).filter((named) => named !== hash)
  // The first says what an answer without a revision was given to.
  const others = first === undefined ? [] : [first, ...later.slice(1 - mostOtherPacks)]
  return {
    pack,
    otherPacks: new Map(
      others.flatMap((named) => {
        const other = packs.get(named)
        return other === undefined ? [] : [[named, other] as const]
      }),
    ),
  }
}

/** All packs of some copies. */
export const packsOf = (copies: readonly (HeldPacks & PartialLog)[]): Packs =>
  new Map(copies.flatMap((copy) => [[packIn(copy).hash, copy.pack] as const, ...copy.otherPacks]))

/** Whether a change would bring a review to a version of its checklist that did not come along. */
export const leadsToMissingPack = (packs: Packs, started: PackReference, change: Change): boolean =>
  change.kind === 'pack-adopted' && !packs.has((change.value?.pack ?? started).hash)

/** No pack but the one that a review is with. */
export const noOtherPacks: Packs = new Map()

/** A part of the log of a copy, with the packs that this part names. Throws where the copy lacks the one that it is with, which no copy does. */
export const copyOfPart = (copy: HeldPacks & PartialLog, part: PartialLog): HeldPacks & PartialLog => {
  const held = heldPacks(part, packsOf([copy]))
  if (held === null) throw new Error('a part of a review is with a pack that the review does not hold')
  return { ...held, ...part }
}

/** What of something that is open is the review itself. */
export const copyIn = ({ pack, otherPacks, log, omitted }: HeldPacks & PartialLog): HeldPacks & PartialLog => ({
  pack,
  otherPacks,
  log,
  omitted,
})

/** A question as it was asked when an earlier answer was given; `null` where no pack here has it so. */
export const questionThen = (
  { id, revision: today }: Question,
  revision: number | 'first' | null,
  startedHash: string,
  packs: Packs,
): Question | null => {
  if (revision === null || revision === today) return null
  const asked = (pack: Pack | undefined) => pack?.questions.find((question) => question.id === id)
  if (revision === 'first') return asked(packs.get(startedHash)) ?? null
  for (const pack of packs.values()) {
    const question = asked(pack)
    if (question?.revision === revision) return question
  }
  return null
}
