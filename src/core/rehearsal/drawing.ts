import type { Pack, Question } from '../content/pack'
import { sha256Of } from '../hashing/sha256'
import { applicableQuestions, countedAnswer, isBacked, isClaim, type Review } from '../review/review'

/*
 * Which of what a school claims is asked for when a visit is rehearsed. It is a lottery with tickets: of two questions the
 * one with three times as many comes three times as often. Nothing but the seed decides, so that anybody can draw again.
 */

/** How many times as many tickets a critical safeguard has. Ours: an inspector begins with these. */
export const criticalTimes = 3
/** How many times as many tickets a claim has whose proof is old, or of which there is none. Ours: this is where one is caught out. */
export const unprovedTimes = 2

/** How many tickets a question has; 0: the school does not claim that it is in place, so it is not asked for. */
export const ticketsOf = (question: Question, review: Review): number =>
  isClaim(countedAnswer(question, review))
    ? (question.critical ? criticalTimes : 1) * (isBacked(question, review) ? 1 : unprovedTimes)
    : 0

/** The questions of which the school claims that they are in place, in pack order. */
export const claimedQuestions = (pack: Pack, review: Review): readonly Question[] =>
  applicableQuestions(pack, review).filter((question) => ticketsOf(question, review) > 0)

/** Where a ticket lies, 0 to 2^32 - 1, by the seed alone. */
const placeOf = (seed: number, question: string, ticket: number): number =>
  Number.parseInt(sha256Of([seed, question, ticket]).slice(0, 8), 16)

/**
 * As many questions as are wanted, or all that are claimed where these are fewer, in the order in which they are asked. Each
 * ticket lies at a place of its own and the lowest come first: the chance to be the next is a question's share of the tickets.
 */
export const drawQuestions = (pack: Pack, review: Review, count: number, seed: number): readonly string[] =>
  claimedQuestions(pack, review)
    .map((question) => {
      const tickets = Array.from({ length: ticketsOf(question, review) }, (_, ticket) =>
        placeOf(seed, question.id, ticket),
      )
      return { id: question.id, place: Math.min(...tickets) }
    })
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id)
