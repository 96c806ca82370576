import type { Question } from '../../core/content/pack'
import { whatItAsksFor } from '../../core/report/words/answerWords'
import type { AnswerValue } from '../../core/review/answerValues'
import { FindOutNotice } from './FindOutNotice'
import { NotApplicableReason } from './NotApplicableReason'
import { UrgentNotice } from './UrgentNotice'

/** Whether an answer says that a critical safeguard is missing, so that something has to be done today. */
export const isUrgent = ({ critical }: Question, value: AnswerValue | null): boolean =>
  critical && (value === 0 || value === 1)

/** What an answer asks for next. */
export const AsksFor = ({ question, value }: { readonly question: Question; readonly value: AnswerValue }) => {
  switch (whatItAsksFor(value)) {
    case 'finding-out':
      return question.critical && <FindOutNotice />
    case 'reason':
      return <NotApplicableReason question={question} />
    case null:
      return isUrgent(question, value) && <UrgentNotice question={question} />
  }
}
