import canonicalize from 'canonicalize'
import { fieldOf, type Change } from './event'
import type { Log } from './log'

/**
 * Whose words a change puts back: the contributor who first worded the comment, or gave the signature, exactly so. Else `null`.
 * Whoever takes a governor's comment back and then puts it back again does not become its author.
 */
export const authorOf = (log: Log, change: Change): string | null => {
  if ((change.kind !== 'comment-set' && change.kind !== 'signature-set') || change.value === null) return null
  const [field, value] = [fieldOf(change), canonicalize(change.value)]
  return log.find((event) => fieldOf(event) === field && 'value' in event && canonicalize(event.value) === value)?.by ?? null
}
