import type { SessionChange } from '../../core/workshop/sessionEvents'
import { useSessionDocument } from '../../state/openSession'

type Planned = Extract<SessionChange, { kind: 'session-set' }>

/** Sets parts of the plan of the session that is shown here, in one go. */
export const useSetPart = (): ((...parts: readonly Omit<Planned, 'kind'>[]) => void) => {
  const session = useSessionDocument()
  return (...parts) => void session.recordAll(parts.map((part) => ({ kind: 'session-set', ...part }) as SessionChange))
}
