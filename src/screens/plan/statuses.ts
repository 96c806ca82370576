import type { ActionStatus } from '../../core/review/actionProperties'

/** In the order in which an action goes through them. */
export const statuses = ['not-started', 'in-progress', 'done'] as const satisfies readonly ActionStatus[]
