import { Link } from 'wouter'
import { matchesFilter, questionsInOrder } from '../../core/review/answering'
import { howMany } from '../../core/report/words/words'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'

/** Says how many earlier answers wait to be confirmed, and leads to the first; nothing where none does. `meanwhile`: what that means for what is shown here. */
export const ToConfirmNotice = ({ meanwhile }: { readonly meanwhile: string }) => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const { order } = useAnswering()
  const waiting = questionsInOrder(pack, review, order).filter((question) =>
    matchesFilter(question, review, 'to-confirm'),
  )
  const [first] = waiting
  if (first === undefined) return null
  const one = waiting.length === 1
  return (
    <Notice
      tone="unknown"
      title={`${howMany(waiting.length, 'earlier answer')} ${one ? 'waits' : 'wait'} to be confirmed`}
    >
      <p>{`${one ? 'It counts' : 'They count'} for nothing until then. ${meanwhile}`}</p>
      <div>
        <Link
          href={paths.question(id, first.id)}
          className={buttonClass({ look: 'primary' })}
          onClick={() => goThrough({ filter: 'to-confirm' })}
        >
          {one ? 'Confirm it' : 'Confirm them one by one'}
        </Link>
      </div>
    </Notice>
  )
}
