import { shortName } from '../../content/shortName'
import type { Block } from '../blocks'
import { criticalBoard, type Safeguard } from '../findings/criticalBoard'
import type { ReportInput } from '../reportInput'
import type { BoardTile } from '../tiles'
import { answerWords } from '../words/answerWords'

/** The longest name that a tile has room for, in letters: half as much again as a short name may have. A checklist without short names gives whole questions. */
const mostLetters = 60

/** A name that fits a tile, cut between two words where it is too long; a word that long is cut anywhere. */
const cutToFit = (name: string): string => {
  const letters = [...name]
  if (letters.length <= mostLetters) return name
  const words = /^(.*\S)\s+\S*$/su.exec(letters.slice(0, mostLetters).join(''))?.[1]
  if (words === undefined) return `${letters.slice(0, mostLetters - 1).join('')}…`
  return `${words.replace(/[,;:–—-]$/u, '')}…`
}

const tileOf = (pack: ReportInput['pack'], safeguard: Safeguard): BoardTile => ({
  mark: safeguard.standing,
  name: cutToFit(shortName(safeguard.question)),
  inFull: shortName(safeguard.question),
  words: answerWords(pack, safeguard.answer),
})

/** How the critical safeguards stand, as one picture; nothing where the review asks no critical question. */
export const boardBlocks = ({ pack, review }: Pick<ReportInput, 'pack' | 'review'>): readonly Block[] => {
  const safeguards = criticalBoard(pack, review)
  return safeguards.length === 0
    ? []
    : [
        {
          kind: 'board',
          caption: 'Critical safeguards',
          tiles: safeguards.map((safeguard) => tileOf(pack, safeguard)),
        },
      ]
}
