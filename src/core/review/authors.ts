import canonicalize from 'canonicalize'
import { fieldOf, rulesOf, type Change } from './event'
import type { Log } from './log'

/**
 * Whose own a change puts back, such as a comment or a signature: the contributor who first gave exactly this. Else `null`.
 * Whoever takes a governor's comment back and then puts it back again does not become its author. The log is looked through once.
 */
export const authorsIn = (log: Log): ((change: Change) => string | null) => {
  const wordingOf = (change: Change): string | null =>
    rulesOf(change).isAuthors && 'value' in change && change.value !== null
      ? `${fieldOf(change)} ${canonicalize(change.value)}`
      : null
  let authors: ReadonlyMap<string, string> | null = null
  return (change) => {
    const wording = wordingOf(change)
    if (wording === null) return null
    // The first of the same wording counts, so it is set last.
    authors ??= new Map([...log].reverse().map((event) => [wordingOf(event) ?? '', event.by]))
    return authors.get(wording) ?? null
  }
}
