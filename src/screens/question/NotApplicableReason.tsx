import type { Question } from '../../core/content/pack'
import { asAsked } from '../../core/review/review'
import { most } from '../../core/log/texts'
import type { TextChange } from '../../state/drafts'
import { settleTyped, keepTyped } from '../../state/drafts'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { SettlingTextArea } from '../../ui/SettlingTextArea'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'

/** Why a question does not apply: without it the answer does not count. */
export const NotApplicableReason = ({ question }: { readonly question: Question }) => {
  const { answer, revised } = useReadyReview(({ review }) => ({
    answer: review.answers.get(question.id),
    revised: review.revised,
  }))
  const reason = answer?.kind === 'not-applicable' ? answer.reason : null
  const document = useReviewDocument()
  const change = (text: string): TextChange => ({
    kind: 'reason-set',
    ...asAsked({ revised }, question.id),
    value: text.trim() === '' ? null : text,
  })
  return (
    <div className="question-reason">
      <SettlingTextArea
        label="Why it does not apply here"
        maxLength={most.typed}
        rows={2}
        value={reason ?? ''}
        hint={
          <>
            {reason === null
              ? 'This answer counts once the reason is given.'
              : 'The reason is given, so this answer counts.'}{' '}
            {noNames}
          </>
        }
        onType={(text) => keepTyped(document, change(text))}
        onSettle={(text) => settleTyped(document, change(text))}
        below={(text) => <FoundInText text={text} />}
      />
    </div>
  )
}
