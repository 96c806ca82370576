import type { Level, Pack, Question } from '../../content/pack'
import type { Change } from '../../review/event'
import type { Agreement } from '../../review/eventValues'
import { applicableQuestions, asAsked, type Review } from '../../review/review'
import type { AnswerCode } from '../../workshop/answerCode'
import { disagreement, spreadOf, type Spread } from '../../workshop/collecting'
import type { Session } from '../../workshop/session'
import { votesOf } from '../../workshop/votes'

/*
 * Points of view on a review that people gave by code, in a session of the school's own: laid beside the review, and what
 * the room came to taken over into it.
 */

/** From so many people on, answers are counts: below, people are told by their numbers. They know each other in any case. */
export const countedFrom = 7

/** So many have to have answered before anything is shown of a question. */
export const fewestOfReview = 3

/** A question as the room answered it last. */
export interface CodedQuestion {
  readonly question: Question
  readonly spread: Spread
  /** The level that the room came to; `null`: it has not, or not yet. */
  readonly settled: Level | null
  /** Whether the review has that level as agreed already. */
  readonly isRecorded: boolean
}

/** What a session says of the review that it belongs to. */
export interface CodedViews {
  /** How many people answered. */
  readonly people: number
  /** The questions that can be shown, those on which the room is furthest apart first. */
  readonly questions: readonly CodedQuestion[]
  /** The questions on which the room came to a level that the review does not have as agreed yet, in pack order. */
  readonly toRecord: readonly CodedQuestion[]
}

const lastSendings = (session: Session): readonly AnswerCode[] =>
  [...votesOf(session)].reverse().find(({ sendings }) => sendings.length > 0)?.sendings ?? []

/** Lays the answers of a session beside the review that it belongs to. */
export const codedViews = (session: Session, pack: Pack, review: Review): CodedViews => {
  const sendings = lastSendings(session)
  const asked = new Map(applicableQuestions(pack, review).map((question) => [question.id, question] as const))
  const questions = session.questions.flatMap((id, index): readonly CodedQuestion[] => {
    const question = asked.get(id)
    const spread = spreadOf(sendings, index, session.fewest)
    if (question === undefined || spread === null) return []
    const settled = session.settled.get(id) ?? null
    return [{ question, spread, settled, isRecorded: review.agreements.get(id)?.answer === settled }]
  })
  return {
    people: new Set(sendings.map(({ table, device }) => `${table}/${device}`)).size,
    questions: [...questions].sort((a, b) => disagreement(b.spread) - disagreement(a.spread)),
    toRecord: questions.filter(({ settled, isRecorded }) => settled !== null && !isRecorded),
  }
}

/** What people had answered, as an agreement keeps it: by their numbers or, from `countedFrom` on, as how many gave each answer. */
const viewsBefore = (session: Session, question: string, { levels, dontKnow }: Spread): Agreement['views'] => {
  const sendings = lastSendings(session)
  const index = session.questions.indexOf(question)
  if (sendings.length < countedFrom)
    return sendings.map(({ table, answers }) => ({ role: `Person ${table}`, answer: answers[index] ?? null }))
  const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`
  return [
    ...levels.flatMap((count, level) => (count === 0 ? [] : [{ role: people(count), answer: level as Level }])),
    ...(dontKnow === 0 ? [] : [{ role: people(dontKnow), answer: 'dont-know' as const }]),
  ]
}

/** Why a level was agreed, where nobody noted it. */
const agreedInRoom = 'Agreed by those who answered by code, after they had talked about it.'

/** What to record in the review to take over what the room came to: the answer, why, and what people had answered before. */
export const recordingSettled = (
  session: Session,
  review: Review,
  questions: readonly CodedQuestion[],
): readonly Change[] =>
  questions.flatMap(({ question, spread, settled }): readonly Change[] =>
    settled === null
      ? []
      : [
          { kind: 'answer-set', ...asAsked(review, question.id), value: settled },
          {
            kind: 'agreement-set',
            ...asAsked(review, question.id),
            value: {
              answer: settled,
              reason: session.said.get(question.id) ?? agreedInRoom,
              views: viewsBefore(session, question.id, spread),
            },
          },
        ],
  )
