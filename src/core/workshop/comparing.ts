import type { Spread } from './collecting'
import { questionVotes, votesOf, type QuestionVotes } from './votes'
import type { Session } from './session'

/** A question that several sessions asked, and how each of them answered it at the end. */
export interface ComparedQuestion {
  readonly question: string
  /** In the order of the sessions. `null`: it did not ask it, or too few answered to be shown. */
  readonly spreads: readonly (Spread | null)[]
}

/** How each question of a session stands. */
export const questionsOf = (session: Session): readonly QuestionVotes[] => questionVotes(session, votesOf(session))

/** Sessions beside each other, such as one before and one after a training: every question that two of them at least asked. */
export const compareSessions = (sessions: readonly Session[]): readonly ComparedQuestion[] => {
  const latest = sessions.map(
    (session) => new Map(questionsOf(session).map(({ question, latest: spread }) => [question, spread] as const)),
  )
  const asked = new Set(sessions.flatMap(({ questions }) => questions))
  return [...asked].flatMap((question) => {
    const asking = latest.filter((of) => of.has(question))
    return asking.length < 2 ? [] : [{ question, spreads: latest.map((of) => of.get(question) ?? null) }]
  })
}
