import type { Level } from '../content/pack'
import type { Spread } from './collecting'

/** How a room's answers to a question stand beside the level that whoever wrote the school up holds to be right. */
export interface AgainstReference {
  readonly reference: Level
  /** How many chose the reference, a higher level, and a lower one. */
  readonly same: number
  readonly kinder: number
  readonly stricter: number
  readonly dontKnow: number
  /** How far the room's middle is above the reference, in levels; below 0: it was stricter. `null`: nobody gave a level. */
  readonly medianAbove: number | null
}

/** Lays what a room said of a written-up school beside its reference. */
export const againstReference = (spread: Spread, reference: Level): AgainstReference => {
  const countWhere = (holds: (level: number) => boolean): number =>
    spread.levels.reduce<number>((sum, count, level) => (holds(level) ? sum + count : sum), 0)
  return {
    reference,
    same: countWhere((level) => level === reference),
    kinder: countWhere((level) => level > reference),
    stricter: countWhere((level) => level < reference),
    dontKnow: spread.dontKnow,
    medianAbove: spread.median === null ? null : spread.median - reference,
  }
}
