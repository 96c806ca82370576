import type { Question, Rule, RuleWord } from './pack'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A phrase where it stands by itself, whatever its capitals. */
const standing = (phrase: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}(?![\\p{L}\\p{N}])`, 'giu')

/** A word of a rule may be several with commas. */
const phrasesOf = ({ word }: RuleWord): readonly string[] =>
  word
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** Which phrases stand in a text. The longest are looked for first, and what they take is gone: “hardly any” is not “any”. */
const phrasesIn = (phrases: readonly string[], text: string): ReadonlySet<string> => {
  const found = new Set<string>()
  let left = text
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const without = left.replace(standing(phrase), '…')
    if (without !== left) found.add(phrase)
    left = without
  }
  return found
}

/** The words of a rule, those first that stand in the levels of this question; each in the rule's own order. */
export const ruleWordsFor = ({ words }: Rule, { levels }: Pick<Question, 'levels'>): readonly RuleWord[] => {
  const found = phrasesIn(words.flatMap(phrasesOf), levels.join('\n'))
  const isHere = (word: RuleWord): boolean => phrasesOf(word).some((phrase) => found.has(phrase))
  return [...words.filter(isHere), ...words.filter((word) => !isHere(word))]
}
