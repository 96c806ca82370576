import type { Question } from '../../core/content/pack'
import { most } from '../../core/log/texts'
import { settleTyped, keepTyped, type TextChange } from '../../state/drafts'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { SettlingTextArea } from '../../ui/SettlingTextArea'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'

export const Note = ({ question }: { readonly question: Question }) => {
  const note = useReadyReview(({ review }) => review.notes.get(question.id) ?? '')
  const document = useReviewDocument()
  const change = (text: string): TextChange => ({
    kind: 'note-set',
    question: question.id,
    value: text.trim() === '' ? null : text,
  })
  return (
    <SettlingTextArea
      label={<h2 className="question-section">Note</h2>}
      hint={noNames}
      maxLength={most.typed}
      rows={3}
      value={note}
      onType={(text) => keepTyped(document, change(text))}
      onSettle={(text) => settleTyped(document, change(text))}
      below={(text) => <FoundInText text={text} />}
    />
  )
}
