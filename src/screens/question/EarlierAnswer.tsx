import type { Question } from '../../core/content/pack'
import { packsOf, questionThen } from '../../core/review/adoption'
import { answerWords } from '../../core/report/words/answerWords'
import { levelText } from '../../core/report/words/levelText'
import { confirming, earlierAsAnswer } from '../../core/review/confirming'
import { countedAnswer, type AnswerBefore } from '../../core/review/review'
import { useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { sayDate } from '../when'

/** The level as it read then beside how it reads today; nothing where no level was chosen, or it is not known how it read. */
const ThenAndToday = ({
  then,
  today,
  answer,
}: {
  readonly then: Question
  readonly today: Question
  readonly answer: AnswerBefore
}) => {
  const { pack } = useReadyReview()
  const { answer: value } = answer
  const sides = [
    { title: 'As it was asked then', question: then },
    { title: 'As it is asked now', question: today },
  ]
  return (
    <div className="question-then">
      {sides.map(({ title, question }) => (
        <div key={title}>
          <h2>{title}</h2>
          <p>{question.text}</p>
          {typeof value === 'number' && (
            <p>
              <strong>{pack.levels[value]?.name}:</strong> {levelText(question, value)}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

/** What the review before this one said, or this one to another version of the question, to be confirmed or answered anew: one line above the choices, which keeps its place once there is an answer. Nothing is chosen by it. */
export const EarlierAnswerLine = ({
  question,
  onStillSo,
}: {
  readonly question: Question
  readonly onStillSo: () => void
}) => {
  const open = useReadyReview(({ pack, otherPacks, log, omitted, review }) => ({
    pack,
    otherPacks,
    log,
    omitted,
    review,
  }))
  const { pack, review } = open
  const { hasKeys } = useAnswering()
  const earlier = review.earlierAnswers.get(question.id)
  if (earlier === undefined) return null
  const words = answerWords(pack, earlierAsAnswer(earlier))
  const then = questionThen(question, earlier.revision, review.startedWith.hash, packsOf([open]))
  const isConfirmable = confirming(question, earlier, review) !== null
  const isOpen = countedAnswer(question, review) === null
  return (
    <div className="question-earlier">
      <p>
        <span>{`${earlier.isOwn ? 'Your earlier answer' : 'Last year’s answer'} (${sayDate(earlier.reviewedOn)}): `}</span>
        <strong>{words}</strong>
        {earlier.revision !== null && <span>. The question means something else by now: is it still so?</span>}
      </p>
      {isConfirmable && (
        // Once there is an answer the button is gone for everybody, and its room stays: the choices do not move.
        <Button
          onClick={onStillSo}
          style={isOpen ? undefined : { visibility: 'hidden' }}
          {...(hasKeys && { 'aria-keyshortcuts': 'S' })}
        >
          Still so: {words}
          {hasKeys && <kbd aria-hidden="true">S</kbd>}
        </Button>
      )}
      <Expander title={then === null ? 'What it counts for' : 'Then and now'}>
        {earlier.reason !== null && <p>The reason given then: {earlier.reason}</p>}
        {then !== null && <ThenAndToday then={then} today={question} answer={earlier} />}
        <p className="small muted">
          It counts only once it is confirmed. If anything is different by now, or nobody could show it today, choose
          below.
        </p>
      </Expander>
    </div>
  )
}
