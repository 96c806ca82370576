import { useRef, useState } from 'react'
import type { Level, Question } from '../../core/content/pack'
import type { AnswerValue } from '../../core/review/answerValues'
import { asAsked } from '../../core/review/review'
import { countedWords } from '../../core/report/words/choosingWords'
import { countedFor } from '../../core/report/words/tallyWords'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { later } from '../../ui/fetched'
import { focusNext } from '../../ui/focus'

// Most questions are answered without a count.
const TallyPanel = later(async () => (await import('./TallyPanel')).TallyPanel)

interface Props {
  readonly question: Question
  /** The answer that is shown; `null`: none yet. */
  readonly chosen: AnswerValue | null
  /** Gives an answer, as pressing its radio does. */
  readonly onChoose: (level: Level) => void
}

/** How the counting was begun: one of - *on*, it goes on with what was counted - *again*, from the first case. */
type Begun = 'on' | 'again'

/** Where a level counts cases: what was counted and when, and the way to count. It sets no answer. */
export const Tally = ({ question, chosen, onChoose }: Props) => {
  const { review, tally } = useReadyReview((open) => ({
    review: open.review,
    tally: open.review.tallies.get(question.id),
  }))
  const document = useReviewDocument()
  const [begun, setBegun] = useState<Begun | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const { counts = null } = question
  if (counts === null) return null
  if (begun !== null)
    return (
      <TallyPanel
        question={question}
        counts={counts}
        isAgain={begun === 'again'}
        chosen={chosen}
        onChoose={(level) => {
          setBegun(null)
          onChoose(level)
        }}
        onDone={() => {
          setBegun(null)
          focusNext(() => opener.current)
        }}
      />
    )
  const counted = countedFor(question, review)
  if (tally === undefined || counted === null)
    return (
      <div>
        <Button ref={opener} onClick={() => setBegun('on')}>
          {`Keep count of ${countedWords(counts)}`}
        </Button>
      </div>
    )
  const remove = () => {
    document.record({ kind: 'tally-set', ...asAsked(review, question.id), value: null })
    announce('Count removed.')
    focusNext(() => opener.current)
  }
  return (
    <div>
      <p>{`Counted on ${counted}.`}</p>
      <span className="row tally-tools">
        <Button ref={opener} look="quiet" onClick={() => setBegun('on')}>
          <span>{counts.of === 'all' || tally.results.length < counts.of ? 'Go on counting' : 'Change the count'}</span>
        </Button>
        <Button look="quiet" onClick={() => setBegun('again')}>
          Count again
        </Button>
        <Button look="quiet" onClick={remove}>
          Remove <span className="visually-hidden">the count</span>
        </Button>
      </span>
    </div>
  )
}
