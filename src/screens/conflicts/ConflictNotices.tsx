import type { Question } from '../../core/content/pack'
import { entryWords } from '../../core/report/words/entryWords'
import type { ReviewEvent } from '../../core/review/event'
import { participantsOf } from '../../core/review/participants'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { SidesToKeep } from './SidesToKeep'

/** What two people can have changed without sight of each other in a question, and see beside it. */
const contested = {
  'answer-set': 'answers',
  'note-set': 'notes',
  'reason-set': 'reasons',
  'tally-set': 'counts',
} as const

type Contested = Extract<ReviewEvent, { kind: keyof typeof contested }>

const isContested = (event: ReviewEvent): event is Contested => event.kind in contested

/** The values of one field of a question. */
const Conflict = ({ events: [first, ...others] }: { readonly events: readonly [Contested, ...Contested[]] }) => {
  const { pack, log, omitted } = useReadyReview(({ pack, log, omitted }) => ({ pack, log, omitted }))
  const telling = { words: entryWords(pack, log), people: participantsOf({ log, omitted }) }
  return (
    <Notice tone="unknown" title={`There are ${1 + others.length} ${contested[first.kind]} to this question`}>
      <p>They were given without sight of each other. Choose the one to keep; until then the last one counts.</p>
      <SidesToKeep conflict={[first, ...others]} telling={telling} />
    </Notice>
  )
}

/** Values of this question that were given without sight of each other, to be settled. */
export const ConflictNotices = ({ question }: { readonly question: Question }) =>
  useReadyReview(({ review }) => review.conflicts).map((conflict) => {
    const [first, ...others] = conflict.filter(isContested).filter((event) => event.question === question.id)
    return first !== undefined && <Conflict key={first.kind} events={[first, ...others]} />
  })
