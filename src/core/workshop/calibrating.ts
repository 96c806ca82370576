import type { Level } from '../content/pack'
import { middleLevels, type Spread } from './collecting'

/** How a room's answers to a question stand beside the level that whoever wrote the school up holds to be right. */
export interface AgainstReference {
  readonly reference: Level
  /** How many chose the reference, a higher level, and a lower one. */
  readonly same: number
  readonly kinder: number
  readonly stricter: number
  readonly dontKnow: number
  /**
   * Where the middle of the room is. One of
   * - *same* - on the reference
   * - *kinder*, *stricter* - above it, or below it
   * - *around* - the room is split in its middle, with the reference half way between
   * - `null` - nobody gave a level
   */
  readonly middle: 'same' | 'kinder' | 'stricter' | 'around' | null
}

const middleOf = ({ median, levels }: Spread, reference: Level): AgainstReference['middle'] => {
  if (median === null) return null
  if (median !== reference) return median > reference ? 'kinder' : 'stricter'
  return middleLevels(levels).length === 1 ? 'same' : 'around'
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
    middle: middleOf(spread, reference),
  }
}
