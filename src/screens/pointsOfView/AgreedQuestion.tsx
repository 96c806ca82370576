import { useState } from 'react'
import { Link } from 'wouter'
import type { QuestionViews } from '../../core/report/findings/pointsOfView'
import { valueWords } from '../../core/report/words/answerWords'
import { agreedViewsWords } from '../../core/report/words/pointsOfViewWords'
import type { AnswerValue } from '../../core/review/answerValues'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import type { HandIn } from '../keptForm'
import { paths } from '../paths'
import { AgreementForm } from './AgreementForm'
import { ChangedSince } from './ChangedSince'
import { useReturnedFocus } from './useReturnedFocus'

interface Props {
  readonly question: QuestionViews
  readonly onAgreed: (question: QuestionViews, answer: AnswerValue, reason: string, handIn: HandIn) => void
  readonly onTakenBack: (question: QuestionViews) => void
}

/** A question on which something was agreed, with why, and what each had answered. */
export const AgreedQuestion = ({ question: viewed, onAgreed, onTakenBack }: Props) => {
  const { id, pack } = useReadyReview()
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnedFocus(isOpen)
  const { question, agreement } = viewed
  if (agreement === null) return null
  const { answer, reason, views } = agreement
  return (
    <li className="card stack tight points-of-view-question">
      <h3>
        <Link href={paths.question(id, question.id)}>{question.text}</Link>
      </h3>
      <p>
        <strong>Agreed: {valueWords(pack, answer)}.</strong> {reason}
      </p>
      <ChangedSince question={question} agreement={agreement} />
      {views.length > 0 && <p className="small muted">Before: {agreedViewsWords(pack, agreement)}.</p>}
      {isOpen ? (
        <AgreementForm
          question={question}
          agreement={agreement}
          onAgreed={(...agreed) => {
            setOpen(false)
            onAgreed(viewed, ...agreed)
          }}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <div className="row no-print">
          <Button ref={opener} onClick={() => setOpen(true)}>
            Change <span className="visually-hidden">what was agreed: {question.text}</span>
          </Button>
          <Button look="quiet" onClick={() => onTakenBack(viewed)}>
            Take back <span className="visually-hidden">what was agreed: {question.text}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
