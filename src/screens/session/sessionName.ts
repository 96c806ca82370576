import type { SessionPlan } from '../../core/workshop/session'

/** What a session is called. */
export const sessionName = ({ title }: Pick<SessionPlan, 'title'>): string => title ?? 'Session without a name'
