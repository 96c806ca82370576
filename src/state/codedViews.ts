import { useEffect, useMemo } from 'react'
import { fewestOfReview } from '../core/report/findings/codedViews'
import { applicableQuestions, reviewName } from '../core/review/review'
import type { SessionChange } from '../core/workshop/sessionEvents'
import { mostOfSession } from '../core/workshop/sessionEvents'
import type { ReadyReview } from './openStore'
import { refreshSessionList, startSession, useSessionList, type ListedSession } from './sessionList'

/** The sessions of this device in which people give their points of view on a review by code. */
export const useSessionsOf = (review: string): readonly Extract<ListedSession, { kind: 'found' }>[] => {
  const { sessions } = useSessionList()
  // More may have come in since it was read last.
  useEffect(() => void refreshSessionList(), [])
  return useMemo(
    () => sessions.flatMap((item) => (item.kind === 'found' && item.session.review === review ? [item] : [])),
    [sessions, review],
  )
}

/** Starts a session in which people answer the questions of a review by code. Returns its id. Rejects where it cannot be stored. */
export const askByCode = ({ id, pack, review }: Pick<ReadyReview, 'id' | 'pack' | 'review'>): Promise<string> => {
  const questions = applicableQuestions(pack, review).slice(0, mostOfSession.questions)
  const set = (change: Omit<Extract<SessionChange, { kind: 'session-set' }>, 'kind'>): SessionChange =>
    ({ kind: 'session-set', ...change }) as SessionChange
  return startSession(pack, [
    set({ part: 'title', value: reviewName(review.details) }),
    set({ part: 'review', value: id }),
    set({ part: 'unit', value: 'person' }),
    set({ part: 'fewest', value: fewestOfReview }),
    set({ part: 'questions', value: questions.map((question) => question.id) }),
  ])
}
