import { wordsOf } from '../../core/content/searchSources'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['‘’]")

/** Text with the words of a search marked. */
export const Marked = ({ text, search }: { readonly text: string; readonly search: string }) => {
  const words = wordsOf(search)
  if (words.length === 0) return text
  // Splitting by a group keeps what it matched, at every odd place.
  return text
    .split(new RegExp(`(${words.map(escaped).join('|')})`, 'giu'))
    .map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))
}
