import { useState } from 'react'
import type { Question } from '../../core/content/pack'
import { reviewName } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { later } from '../../ui/fetched'
import { Page } from '../../ui/Page'
import { AgreementNotice } from './AgreementNotice'
import { Background } from './Background'
import { ConflictNotices } from '../conflicts/ConflictNotices'
import { ModelSheets } from './ModelSheets'
import { Note } from './Note'
import { PlaceHeard, StretchProgress } from './StretchProgress'
import { QuestionComments } from './QuestionComments'
import { QuestionEvidence } from './QuestionEvidence'
import { QuestionAnswer } from './QuestionAnswer'
import './question.css'

// The list and what it can be ordered by are wanted by few.
const JumpList = later(async () => (await import('./JumpList')).JumpList)

/** A question with everything that somebody needs to answer it. */
export const AskedQuestion = ({ question }: { readonly question: Question }) => {
  const name = useReadyReview(({ review }) => reviewName(review.details))
  const [isListOpen, setListOpen] = useState(false)
  return (
    <Page
      title={question.text}
      of={name}
      wide
      above={<StretchProgress question={question} onJump={() => setListOpen(true)} />}
      heading={
        <>
          <PlaceHeard question={question} />
          <span className="question-text">{question.text}</span>
        </>
      }
    >
      <ConflictNotices question={question} />
      <AgreementNotice question={question} />
      <QuestionAnswer question={question}>
        <Background question={question} />
        <ModelSheets question={question} />
        <div className="question-kept">
          <QuestionEvidence question={question} />
          <Note question={question} />
        </div>
        <QuestionComments question={question} />
      </QuestionAnswer>
      <Dialog title="All questions" isOpen={isListOpen} onClose={() => setListOpen(false)}>
        <JumpList current={question} onChosen={() => setListOpen(false)} />
        <div>
          <Button onClick={() => setListOpen(false)}>Close</Button>
        </div>
      </Dialog>
    </Page>
  )
}
