import type { Change } from '../../core/review/event'
import type { OwnActionEntry } from '../../core/review/eventValues'

/** What to record so that an action of the school's own is this; `null`: it is no part of the plan any more. */
export const ownChange = (own: string, value: OwnActionEntry | null): Change => ({ kind: 'own-action-set', own, value })
