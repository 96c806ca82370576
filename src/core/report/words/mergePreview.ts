import type { Pack, Question } from '../../content/pack'
import {
  askedQuestion,
  changedQuestions,
  newConflicts,
  whatIsNew,
  type AskedReview,
  type Incoming,
} from '../../review/incoming'
import type { ReviewEvent } from '../../review/event'
import type { PartialLog } from '../../review/omission'
import { participantsOf, type Participant } from '../../review/participants'
import { foldEvents } from '../../review/foldEvents'
import { countedAnswer } from '../../review/review'
import { scoreReview, type Scorecard } from '../../scoring/scoreReview'
import { answerWords } from './answerWords'
import { gateSentence, gateTitle, inPlaceSentence, scoreOrInterval } from './words'

/** A copy of a review, with the version of its checklist that it is with. */
type Copy = PartialLog & { readonly pack: Pack }

/** A state of the review, with what it comes to by its own version of the checklist. */
interface State extends AskedReview {
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

const stateOf = ({ pack, ...whole }: Copy): State => {
  const review = foldEvents(whole)
  return { pack, review, scorecard: scoreReview(pack, review) }
}

/** `merged` is the union of `here` with the other copy. */
export const mergePreview = (here: Copy, merged: Copy): MergePreview => {
  const [before, after] = [stateOf(here), stateOf(merged)]
  return {
    incoming: whatIsNew(here, merged),
    before,
    after,
    changed: changedQuestions(before, after),
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
export const figureChanges = ({ before, after }: Pick<MergePreview, 'before' | 'after'>): readonly FigureChange[] => {
  const change = (figure: string, of: (state: State) => string): FigureChange => ({
    figure,
    before: of(before),
    after: of(after),
  })
  return [
    change('Critical safeguards', ({ scorecard: { gate } }) =>
      gate === null ? gateSentence(gate) : `${gateTitle(gate)}. ${gateSentence(gate)}`,
    ),
    change('All questions', ({ scorecard: { counts } }) => inPlaceSentence(counts)),
    ...(before.scorecard.isGateOnly && after.scorecard.isGateOnly
      ? []
      : [change('Score', ({ pack, scorecard }) => scoreOrInterval(pack, scorecard))]),
  ]
}

/** How an answer counts on both sides: `Unanswered → In place`. */
export const answerChange = ({ before, after }: Pick<MergePreview, 'before' | 'after'>, { id }: Question): string => {
  const said = (state: State) => {
    const question = askedQuestion(state, id)
    return question === null ? 'Not asked' : answerWords(state.pack, countedAnswer(question, state.review))
  }
  return `${said(before)} → ${said(after)}`
}
