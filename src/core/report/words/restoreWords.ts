import type { Change } from '../../review/event'
import { countedByKind } from './kindWords'
import { listed } from './words'

/** What restoring changes, by kind: `3 answers, 1 note and 2 pieces of evidence`. Empty where there is nothing to change. */
export const restoreWords = (changes: readonly Change[]): string => listed(countedByKind(changes))
