import { beginningOf, cleanText } from './cleanText'

/** Excel takes no longer name. */
const longest = 31

/** Excel's rules: none of `[ ] / \ : * ?`, and no apostrophe at either end. */
const allowed = (caption: string): string =>
  cleanText(caption)
    .replace(/[[\]/\\:*?\s]+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')

/** The whole of a name where it fits, else its beginning up to the end of a word. */
const fitting = (name: string, length: number): string => {
  if (name.length <= length) return name
  const beginning = beginningOf(name, length)
  const words = name.charAt(beginning.length) === ' ' ? beginning : beginning.replace(/ [^ ]*$/, '')
  return words.replace(/[\s,;'–-]+$/, '') || beginning
}

/** What Excel keeps for itself, whatever the case of its letters. */
const reserved = 'history'

/** A sheet's name for each caption, in order: allowed, at most 31 characters, and none like another or like one of those `taken`, whatever the case of their letters. */
export const sheetNames = (captions: readonly string[], taken: readonly string[]): readonly string[] => {
  const used = new Set([reserved, ...taken.map((name) => name.toLowerCase())])
  return captions.map((caption) => {
    const name = allowed(caption) || 'Table'
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` (${count})`
      const candidate = `${fitting(name, longest - suffix.length)}${suffix}`
      if (used.has(candidate.toLowerCase())) continue
      used.add(candidate.toLowerCase())
      return candidate
    }
  })
}
