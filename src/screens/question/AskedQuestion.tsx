import type { Question } from '../../core/content/pack'
import { questionsInOrder } from '../../core/review/answering'
import { reviewName } from '../../core/review/review'
import { useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { AgreementNotice } from './AgreementNotice'
import { Background } from './Background'
import { ConflictNotices } from '../conflicts/ConflictNotices'
import { FilterLine } from './FilterLine'
import { Note } from './Note'
import { QuestionComments } from './QuestionComments'
import { QuestionEvidence } from './QuestionEvidence'
import { QuestionAnswer } from './QuestionAnswer'
import './question.css'

/** A question with everything that somebody needs to answer it. */
export const AskedQuestion = ({ question }: { readonly question: Question }) => {
  const { order } = useAnswering()
  const { name, area, position, of } = useReadyReview(({ pack, review }) => {
    const questions = questionsInOrder(pack, review, order)
    return {
      name: reviewName(review.details),
      area: pack.areas.find(({ id }) => id === question.area)?.title ?? '',
      position: questions.indexOf(question) + 1,
      of: questions.length,
    }
  })
  return (
    <Page
      title={question.text}
      of={name}
      heading={
        <>
          <span className="question-place">
            <span>{`Question ${position} of ${of} · ${area}${question.critical ? ' · Critical' : ''}`}</span>
            <span className="visually-hidden">. </span>
          </span>
          <span className="question-text">{question.text}</span>
        </>
      }
    >
      <FilterLine />
      <ConflictNotices question={question} />
      <AgreementNotice question={question} />
      <QuestionAnswer question={question}>
        <Background question={question} />
        <QuestionEvidence question={question} />
        <Note question={question} />
        <QuestionComments question={question} />
      </QuestionAnswer>
    </Page>
  )
}
