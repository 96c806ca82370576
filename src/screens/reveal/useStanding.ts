import { useMemo } from 'react'
import { mostDisagreedFirst, questionVotes, votesOf, type QuestionVotes, type Vote } from '../../core/workshop/votes'
import { useSession } from '../../state/openSession'

/** In which order questions are gone through: as they were planned, or those on which the room was furthest apart first. */
export type RevealOrder = 'planned' | 'apart'

interface Standing {
  readonly votes: readonly Vote[]
  /** The latest vote of which anything counts; 1 where nothing does. */
  readonly latest: number
  readonly questions: readonly QuestionVotes[]
}

/** How the session that is shown here stands: its votes, and each question in the order in which it is gone through. */
export const useStanding = (order: RevealOrder): Standing => {
  const session = useSession((open) => open.session)
  const votes = useMemo(() => votesOf(session), [session])
  const questions = useMemo(() => {
    const planned = questionVotes(session, votes)
    return order === 'planned' ? planned : mostDisagreedFirst(planned)
  }, [session, votes, order])
  const counting = votes.filter(({ sendings }) => sendings.length > 0)
  return { votes, latest: counting.at(-1)?.vote ?? 1, questions }
}
