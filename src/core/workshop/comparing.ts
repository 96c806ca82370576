import type { Pack } from '../content/pack'
import { disagreement, type Spread } from './collecting'
import { questionVotes, votesOf, type QuestionVotes } from './votes'
import type { Session } from './session'

/** A session with the pack that it asks from. */
export interface SessionWithPack {
  readonly session: Session
  readonly pack: Pack
}

/**
 * How one session stands in a comparison on a question: one of
 * - a spread, as it answered it at the end
 * - *not-asked* - it did not ask it
 * - *too-few* - too few have answered to be shown
 */
export type ComparedSpread = Spread | 'not-asked' | 'too-few'

/** A question that several sessions asked, and how each of them answered it at the end. */
export interface ComparedQuestion {
  readonly question: string
  /** In the order of the sessions. */
  readonly spreads: readonly ComparedSpread[]
}

/** What came of a question from the first session that shows it to the last. */
export interface Moved {
  readonly then: Spread
  readonly now: Spread
  /** How many levels the median went up; below 0: down. `null`: in one of the two nobody gave a level. */
  readonly levels: number | null
  /** How much closer together the answers are, in hundredths of a level; below 0: they are further apart. See `disagreement`. */
  readonly closer: number
}

/** Sessions beside each other. */
export interface ComparedSessions {
  /** The questions that two of them at least asked, in the order in which they were first asked. */
  readonly questions: readonly ComparedQuestion[]
  /** Ids of those that two asked, and that mean something else in one of the two: an edited checklist has another revision of them. */
  readonly changed: readonly string[]
}

/** How each question of a session stands. */
export const questionsOf = (session: Session): readonly QuestionVotes[] => questionVotes(session, votesOf(session))

const revisionIn = ({ questions }: Pack, id: string): number | null =>
  questions.find((question) => question.id === id)?.revision ?? null

/** Lays sessions beside each other, such as one before and one after a training. */
export const compareSessions = (sessions: readonly SessionWithPack[]): ComparedSessions => {
  const latest = sessions.map(
    ({ session }) => new Map(questionsOf(session).map(({ question, latest: spread }) => [question, spread] as const)),
  )
  const asked = [...new Set(sessions.flatMap(({ session }) => session.questions))].filter(
    (question) => latest.filter((of) => of.has(question)).length > 1,
  )
  const isSame = (question: string): boolean =>
    new Set(sessions.flatMap(({ pack }, index) => (latest[index]?.has(question) ? [revisionIn(pack, question)] : [])))
      .size === 1
  return {
    questions: asked.filter(isSame).map((question) => ({
      question,
      spreads: latest.map((of) => (of.has(question) ? (of.get(question) ?? 'too-few') : 'not-asked')),
    })),
    changed: asked.filter((question) => !isSame(question)),
  }
}

/** What came of a question; `null`: fewer than two sessions can show it. */
export const whatMoved = ({ spreads }: ComparedQuestion): Moved | null => {
  const shown = spreads.flatMap((spread) => (typeof spread === 'string' ? [] : [spread]))
  const [then, now] = [shown[0], shown.at(-1)]
  if (then === undefined || now === undefined || shown.length < 2) return null
  return {
    then,
    now,
    levels: then.median === null || now.median === null ? null : now.median - then.median,
    closer: disagreement(then) - disagreement(now),
  }
}
