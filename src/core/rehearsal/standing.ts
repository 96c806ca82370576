import type { Pack, Question } from '../content/pack'
import type { RehearsalFinding, RehearsalOutcome } from '../review/eventValues'
import { applicableQuestions, countedAnswer, isClaim, type Rehearsal, type Review } from '../review/review'

/** A question of a rehearsal, and what came of it. */
export interface Rehearsed {
  readonly id: string
  /** `null`: it is not asked of this school any more, or not in its checklist. */
  readonly question: Question | null
  /** `null`: nobody has gone for it yet. */
  readonly finding: RehearsalFinding | null
  /** Whether the school still claims that it is in place. */
  readonly isClaimed: boolean
}

/** How a rehearsal stands. */
export interface RehearsalStanding {
  /** In the order in which they are asked. */
  readonly rehearsed: readonly Rehearsed[]
  /** How many came to each outcome. */
  readonly counts: Readonly<Record<RehearsalOutcome, number>>
  /** How many were found, whatever they showed. */
  readonly found: number
  /** How many were gone for: neither put off nor left. */
  readonly tried: number
  /** The first of which nothing is said yet; `null`: all are. */
  readonly next: string | null
}

/** How a rehearsal stands now. */
export const standingOfRehearsal = (pack: Pack, review: Review, rehearsal: Rehearsal): RehearsalStanding => {
  const asked = new Map(applicableQuestions(pack, review).map((question) => [question.id, question] as const))
  const rehearsed = rehearsal.questions.map((id): Rehearsed => {
    const question = asked.get(id) ?? null
    return {
      id,
      question,
      finding: rehearsal.findings.get(id) ?? null,
      isClaimed: question !== null && isClaim(countedAnswer(question, review)),
    }
  })
  const countOf = (outcome: RehearsalOutcome): number =>
    rehearsed.filter(({ finding }) => finding?.outcome === outcome).length
  const counts = {
    'shows-it': countOf('shows-it'),
    'shows-less': countOf('shows-less'),
    'not-found': countOf('not-found'),
    'put-off': countOf('put-off'),
  }
  const found = counts['shows-it'] + counts['shows-less']
  return {
    rehearsed,
    counts,
    found,
    tried: found + counts['not-found'],
    next: rehearsed.find(({ finding, question }) => finding === null && question !== null)?.id ?? null,
  }
}

/**
 * Why an answer is worth another look after a rehearsal: one of
 * - *shows-less* - what was found shows less than is claimed
 * - *not-found* - it was not found in time
 * - *second-look* - somebody other than the doers looked at it and it shows what is claimed: the level that asks for such a look may fit
 */
export type LookAgainReason = 'shows-less' | 'not-found' | 'second-look'

/** An answer that is worth another look. It is proposed: a rehearsal changes none. */
export interface AnswerToLookAt {
  readonly question: Question
  readonly why: LookAgainReason
}

/** The answers to look at again after a rehearsal, in its order. What the school does not claim any more needs none. */
export const answersToLookAt = (pack: Pack, review: Review, rehearsal: Rehearsal): readonly AnswerToLookAt[] =>
  standingOfRehearsal(pack, review, rehearsal).rehearsed.flatMap(
    ({ question, finding, isClaimed }): readonly AnswerToLookAt[] => {
      if (question === null || finding === null || !isClaimed) return []
      if (finding.outcome === 'shows-less' || finding.outcome === 'not-found')
        return [{ question, why: finding.outcome }]
      const answer = countedAnswer(question, review)
      const isSecondLook =
        finding.outcome === 'shows-it' &&
        rehearsal.isOtherThanDoers &&
        finding.lookedAt.trim() !== '' &&
        answer?.kind === 'level' &&
        answer.level === 2
      return isSecondLook ? [{ question, why: 'second-look' }] : []
    },
  )

/** What several rehearsals of a school came to, the earliest first, to be seen beside each other. */
export const rehearsalsOverTime = (
  pack: Pack,
  review: Review,
): readonly { readonly rehearsal: Rehearsal; readonly standing: RehearsalStanding }[] =>
  [...review.rehearsals]
    .sort((a, b) => (a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0))
    .map((rehearsal) => ({ rehearsal, standing: standingOfRehearsal(pack, review, rehearsal) }))
