import type { Question } from '../../core/content/pack'
import { valueWords } from '../../core/report/words/answerWords'
import { agreedAmong } from '../../core/report/words/pointsOfViewWords'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { ChangedSince } from '../pointsOfView/ChangedSince'

/** What several people who had answered by themselves agreed on, and why; nothing where they did not. */
export const AgreementNotice = ({ question }: { readonly question: Question }) => {
  const { pack, agreement } = useReadyReview((open) => ({
    pack: open.pack,
    agreement: open.review.agreements.get(question.id),
  }))
  if (agreement === undefined) return null
  const among = agreedAmong(agreement)
  return (
    <Notice
      tone="neutral"
      title={`Agreed${among === '' ? '' : ` among ${among}`}: ${valueWords(pack, agreement.answer)}`}
    >
      <p>{agreement.reason}</p>
      <ChangedSince question={question} agreement={agreement} />
    </Notice>
  )
}
