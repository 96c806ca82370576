import type { Question } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import type { Change } from '../review/event'
import type { RehearsalFinding } from '../review/eventValues'
import { evidenceFor, type Review } from '../review/review'
import { isMeantAlike } from '../review/typedText'

/** A line holds no more than this of what was looked at. */
const longestWhat = 500

/**
 * What to record once somebody has gone for a question. Where it was found and shows what is claimed, and it is said where,
 * it becomes evidence that was checked on this day: an entry of the same place is renewed, else there is a new one, called
 * by what was looked at or by what was asked for. What shows less is no proof of the claim, so it is kept in the rehearsal alone.
 */
export const findingChanges = (
  review: Review,
  rehearsal: string,
  question: Question,
  finding: RehearsalFinding,
  { today, newId }: { readonly today: IsoDate; readonly newId: string },
): readonly Change[] => {
  const found: Change = { kind: 'rehearsal-found-set', rehearsal, question: question.id, value: finding }
  const where = finding.where.trim()
  if (finding.outcome !== 'shows-it' || where === '') return [found]
  const known = evidenceFor(review, question.id).find((entry) => isMeantAlike(entry.where, where))
  const what = (finding.lookedAt.trim() || question.evidencePrompts[0] || question.text).slice(0, longestWhat)
  return [
    found,
    {
      kind: 'evidence-set',
      evidence: known?.id ?? newId,
      value: {
        what: known?.what ?? what,
        where: known?.where ?? where,
        checkedOn: today,
        questions: [...(known?.questions ?? [question.id])],
      },
    },
  ]
}

/** An action of the school's own for what was not found in time, or shows less than is claimed. `outcome` is what came. */
export const actionAfterFinding = (
  question: Question,
  outcome: 'shows-less' | 'not-found',
  { today, newId }: { readonly today: IsoDate; readonly newId: string },
): Change => ({
  kind: 'own-action-set',
  own: newId,
  value: {
    wording:
      outcome === 'not-found'
        ? `Make sure that what shows this can be found within minutes, whoever is asked: ${question.short ?? question.text}`
        : `What was found shows less than we claim. Put it right, or lower the answer: ${question.short ?? question.text}`,
    question: question.id,
    comment: null,
    on: today,
  },
})
