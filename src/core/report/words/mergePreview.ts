import type { Pack, Question } from '../../content/pack'
import { changedQuestions, newConflicts, whatIsNew, type Incoming } from '../../review/incoming'
import type { ReviewEvent } from '../../review/event'
import type { PartialLog } from '../../review/omission'
import { participantsOf, type Participant } from '../../review/participants'
import { foldEvents } from '../../review/foldEvents'
import { countedAnswer, type Review } from '../../review/review'
import { questionApplies } from '../../content/applies'
import { scoreReview, type Scorecard } from '../../scoring/scoreReview'
import { answerWords } from './answerWords'
import { gateSentence, gateTitle, inPlaceSentence, scoreOrInterval } from './words'

/** A state of the review, with what it comes to. */
interface State {
  readonly review: Review
  readonly scorecard: Scorecard
}

/** What putting another copy together with the one here would do, before it is done. */
export interface MergePreview {
  readonly incoming: Incoming
  readonly before: State
  readonly after: State
  /** The questions whose answer would count otherwise. */
  readonly changed: readonly Question[]
  /** What would stand side by side, made without sight of each other, where no such conflict was here. */
  readonly conflicts: readonly (readonly ReviewEvent[])[]
  /** Everybody who was ever named in either. */
  readonly people: readonly Participant[]
}

const stateOf = (pack: Pack, whole: PartialLog): State => {
  const review = foldEvents(whole)
  return { review, scorecard: scoreReview(pack, review) }
}

/** `merged` is the union of `here` with the other copy. */
export const mergePreview = (pack: Pack, here: PartialLog, merged: PartialLog): MergePreview => {
  const [before, after] = [stateOf(pack, here), stateOf(pack, merged)]
  return {
    incoming: whatIsNew(here, merged),
    before,
    after,
    changed: changedQuestions(pack, before.review, after.review),
    conflicts: newConflicts(here, merged),
    people: participantsOf(merged),
  }
}

/** A figure on both sides. */
export interface FigureChange {
  readonly figure: string
  readonly before: string
  readonly after: string
}

/** The main figures before and after. */
export const figureChanges = (
  pack: Pack,
  { before, after }: Pick<MergePreview, 'before' | 'after'>,
): readonly FigureChange[] => {
  const change = (figure: string, of: (scorecard: Scorecard) => string): FigureChange => ({
    figure,
    before: of(before.scorecard),
    after: of(after.scorecard),
  })
  return [
    change('Critical safeguards', ({ gate }) =>
      gate === null ? gateSentence(gate) : `${gateTitle(gate)}. ${gateSentence(gate)}`,
    ),
    change('All questions', ({ counts }) => inPlaceSentence(counts)),
    change('Score', (scorecard) => scoreOrInterval(pack, scorecard)),
  ]
}

/** How an answer counts on both sides: `Unanswered → In place`. */
export const answerChange = (
  pack: Pack,
  { before, after }: Pick<MergePreview, 'before' | 'after'>,
  question: Question,
): string => {
  const said = ({ review }: State) =>
    questionApplies(question, review.details) ? answerWords(pack, countedAnswer(question, review)) : 'Not asked'
  return `${said(before)} → ${said(after)}`
}
