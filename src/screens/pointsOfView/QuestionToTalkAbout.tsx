import { useState } from 'react'
import { Link } from 'wouter'
import type { AnswerValue } from '../../core/review/answerValues'
import type { PointOfView, QuestionViews } from '../../core/report/findings/pointsOfView'
import { valueWords } from '../../core/report/words/answerWords'
import { distanceWords, givenInOrder } from '../../core/report/words/pointsOfViewWords'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import type { HandIn } from '../keptForm'
import { paths } from '../paths'
import { answerTagClass } from '../answers/AnswerTag'
import { AgreementForm } from './AgreementForm'
import { useReturnedFocus } from './useReturnedFocus'

/** What somebody wrote beside their answer: their note, and why the question does not apply. */
const Said = ({ view, question }: { readonly view: PointOfView; readonly question: string }) => {
  const answer = view.review.answers.get(question)
  const said = [answer?.kind === 'not-applicable' ? answer.reason : null, view.review.notes.get(question)].filter(
    (text) => text !== null && text !== undefined,
  )
  return said.map((text, index) => (
    <p key={index} className="said small">
      {text}
    </p>
  ))
}

const Answers = ({
  views,
  question: { question, given },
}: {
  readonly views: readonly PointOfView[]
  readonly question: QuestionViews
}) => {
  const { pack } = useReadyReview()
  const rows = views
    .map((view, index) => ({ view, given: given[index] ?? null }))
    .sort((a, b) => givenInOrder.indexOf(a.given) - givenInOrder.indexOf(b.given))
  return (
    <dl className="points-of-view-answers">
      {rows.map(({ view, given: answer }) => (
        <div key={view.id}>
          <dt>{view.label}</dt>
          <dd>
            <span className={answerTagClass(answer)}>{valueWords(pack, answer)}</span>
            <Said view={view} question={question.id} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface Props {
  readonly views: readonly PointOfView[]
  readonly question: QuestionViews
  readonly onAgreed: (question: QuestionViews, answer: AnswerValue, reason: string, handIn: HandIn) => void
}

/** A question on which the answers differ, with each of them, and the place to record what was agreed. */
export const QuestionToTalkAbout = ({ views, question: viewed, onAgreed }: Props) => {
  const { id, pack } = useReadyReview()
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnedFocus(isOpen)
  const { question } = viewed
  const area = pack.areas.find((candidate) => candidate.id === question.area)
  return (
    <li className="card stack tight points-of-view-question">
      <div>
        <h3>
          <Link href={paths.question(id, question.id)}>{question.text}</Link>
        </h3>
        <p className="small muted">
          <span>{area?.title}</span>
          {question.critical && (
            <span>
              {' '}
              · <strong>Critical</strong>
            </span>
          )}
          <span>{` · ${distanceWords(viewed)}`}</span>
        </p>
      </div>
      <Answers views={views} question={viewed} />
      {isOpen ? (
        <AgreementForm
          question={question}
          agreement={null}
          onAgreed={(...agreed) => onAgreed(viewed, ...agreed)}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <div className="no-print">
          <Button ref={opener} onClick={() => setOpen(true)}>
            Record what was agreed<span className="visually-hidden">: {question.text}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
