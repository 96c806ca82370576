import type { Question } from '../../core/content/pack'
import { howMany } from '../../core/report/words/words'
import { commentsByGovernors } from '../../core/review/comments'
import { useReadyReview } from '../../state/openStore'
import { Expander } from '../../ui/Expander'
import { CommentThread } from '../comments/CommentThread'

/** What governors said about a question, and the school's answers to it; nothing where nobody said anything. */
export const QuestionComments = ({ question }: { readonly question: Question }) => {
  const { comments, contributors } = useReadyReview(({ review: { comments, contributors } }) => ({
    comments,
    contributors,
  }))
  const here = (some: typeof comments) => some.filter((comment) => comment.question === question.id)
  const all = here(comments)
  if (all.length === 0) return null
  const byGovernors = here(commentsByGovernors({ comments, contributors }))
  const open = byGovernors.filter(({ isResolved }) => !isResolved).length
  const count =
    byGovernors.length === 0 ? howMany(all.length, 'comment') : `${howMany(byGovernors.length, 'comment')} by governors`
  return (
    <div>
      <Expander title={open === 0 && byGovernors.length > 0 ? `${count}, all resolved` : count}>
        <CommentThread question={question.id} />
      </Expander>
    </div>
  )
}
