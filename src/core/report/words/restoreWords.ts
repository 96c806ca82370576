import type { Change } from '../../review/event'
import { howMany, listed } from './words'

/** What each kind of change is called where it is counted, in the order in which it is told. */
const counted: readonly (readonly [kinds: readonly Change['kind'][], one: string, more: string])[] = [
  [['answer-set'], 'answer', 'answers'],
  [['reason-set'], 'reason', 'reasons'],
  [['note-set'], 'note', 'notes'],
  [['flag-set'], 'mark to come back', 'marks to come back'],
  [['evidence-set'], 'evidence entry', 'evidence entries'],
  [['action-set'], 'detail of the plan', 'details of the plan'],
  [['detail-set'], 'detail of the review', 'details of the review'],
  [['agreement-set'], 'agreed answer', 'agreed answers'],
  [['earlier-answer-set'], 'answer of the earlier review', 'answers of the earlier review'],
]

/** What restoring changes, by kind: `3 answers, 1 note and 2 evidence entries`. Empty where there is nothing to change. */
export const restoreWords = (changes: readonly Change[]): string =>
  listed(
    counted.flatMap(([kinds, one, more]) => {
      const n = changes.filter(({ kind }) => kinds.includes(kind)).length
      return n === 0 ? [] : [howMany(n, one, more)]
    }),
  )
