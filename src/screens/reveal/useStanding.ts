import { useMemo } from 'react'
import { mostDisagreedFirst, questionVotes, votesOf, type QuestionVotes, type Vote } from '../../core/workshop/votes'
import { useSession } from '../../state/openSession'

/** In which order questions are gone through: as they were planned, or those on which the room was furthest apart first. */
export type RevealOrder = 'planned' | 'apart'

/** How the session that is shown here stands: its votes, and each question in the order in which it is gone through. */
export const useStanding = (
  order: RevealOrder,
): { readonly votes: readonly Vote[]; readonly questions: readonly QuestionVotes[] } => {
  const session = useSession((open) => open.session)
  const votes = useMemo(() => votesOf(session), [session])
  const questions = useMemo(() => {
    const planned = questionVotes(session, votes)
    return order === 'planned' ? planned : mostDisagreedFirst(planned)
  }, [session, votes, order])
  return { votes, questions }
}
