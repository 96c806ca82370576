import type { Pack, Question } from '../../content/pack'
import type { WrittenUpFinding, WrittenUpSchool } from '../../content/writtenUpSchool'
import { disagreement } from '../../workshop/collecting'
import type { Session } from '../../workshop/session'
import { mostDisagreedFirst, questionVotes, type QuestionVotes, type Vote } from '../../workshop/votes'

/** A question of a session with how it was answered. */
export interface AnsweredQuestion extends Omit<QuestionVotes, 'question'> {
  readonly question: Question
  /** What is found at the school that is rated; `null`: none is, or this is not written up. */
  readonly finding: WrittenUpFinding | null
}

/** The questions of a session, those on which the room was furthest apart in its first vote first. `school`: the one that is rated; `null`: none is. */
export const answeredQuestions = (
  pack: Pack,
  session: Session,
  votes: readonly Vote[],
  school: WrittenUpSchool | null,
): readonly AnsweredQuestion[] => {
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  return mostDisagreedFirst(questionVotes(session, votes)).flatMap(
    ({ question: id, ...standing }): readonly AnsweredQuestion[] => {
      const question = byId.get(id)
      return question === undefined ? [] : [{ ...standing, question, finding: school?.questions[id] ?? null }]
    },
  )
}

/** Whether all that answered a question gave the same answer, in the latest vote that can be shown. */
export const isAgreedOn = ({ latest }: AnsweredQuestion): boolean => latest !== null && disagreement(latest) === 0

/** Whether answers to a question differed in the first vote that can be shown. */
export const wasApart = ({ spreads }: AnsweredQuestion): boolean => {
  const first = spreads.find((spread) => spread !== null) ?? null
  return first !== null && disagreement(first) > 0
}
