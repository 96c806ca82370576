import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { most } from '../../core/log/texts'
import { whoIs } from '../../core/review/people'
import type { Comment } from '../../core/review/review'
import { newId, today } from '../../state/clock'
import { settleTyped, keepTyped, type TextChange } from '../../state/drafts'
import { isGovernor, useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { SettlingTextArea } from '../../ui/SettlingTextArea'
import { showToast } from '../../ui/toasts'
import { paths } from '../paths'
import { undoAction } from '../undoing/undoAction'
import { sayDated } from '../when'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import './comments.css'

interface WritingProps {
  readonly question: string
  /** The comment's id: a new one's too. */
  readonly comment: string
  readonly text: string
  readonly onDone: () => void
}

/** A comment while it is written: kept as it is typed, like every text. Emptied, it goes. */
const Writing = ({ question, comment, text, onDone }: WritingProps) => {
  const field = useRef<HTMLDivElement>(null)
  const document = useReviewDocument()
  useEffect(() => {
    field.current?.querySelector('textarea')?.focus()
  }, [])
  const change = (written: string): TextChange => ({
    kind: 'comment-set',
    comment,
    value: written.trim() === '' ? null : { question, text: written },
  })
  return (
    <div ref={field} className="stack tight">
      <SettlingTextArea
        label="Your comment"
        hint={noNames}
        maxLength={most.typed}
        value={text}
        onType={(written) => keepTyped(document, change(written))}
        onSettle={(written) => settleTyped(document, change(written))}
        below={(written) => <FoundInText text={written} />}
      />
      <div className="row">
        <Button onClick={onDone}>Done</Button>
        <span className="small muted">Kept as you type. Empty the field to take the comment back.</span>
      </div>
    </div>
  )
}

/** Makes what a governor said something to do; once it is, leads there. */
const AsAction = ({ comment, whose }: { readonly comment: Comment; readonly whose: ReactNode }) => {
  const { id, review } = useReadyReview()
  const document = useReviewDocument()
  const place = useRef<HTMLSpanElement>(null)
  const isPlanned = review.ownActions.some((own) => own.comment === comment.id)
  const make = () => {
    document.record({
      kind: 'own-action-set',
      own: newId(),
      value: { wording: comment.text, question: comment.question, comment: comment.id, on: today() },
    })
    showToast('Added to the plan. Say there whose it is, and by when.', {
      ...undoAction(document),
      also: {
        label: 'Go to the plan',
        run: () => {
          window.location.hash = paths.plan(id)
        },
      },
    })
    // The button that had the focus goes.
    focusNext(() => place.current?.querySelector('a'))
  }
  return (
    <span ref={place}>
      {isPlanned ? (
        <Link href={paths.plan(id)} className={buttonClass({ look: 'quiet' })}>
          <span>In the plan</span>
          {whose}
        </Link>
      ) : (
        <Button look="quiet" onClick={make}>
          <span>Make it an action</span>
          {whose}
        </Button>
      )}
    </span>
  )
}

const Said = ({ comment, onEdit }: { readonly comment: Comment; readonly onEdit: () => void }) => {
  const open = useReadyReview()
  const { pack, review, me } = open
  const { record } = useReviewDocument()
  const { id, by, at, text, isResolved } = comment
  const about = pack.questions.find((question) => question.id === comment.question)?.text
  const whose = (
    <span className="visually-hidden">
      {' '}
      the comment by {whoIs(review, by)}, {sayDated(at)}, on: {about}
    </span>
  )
  return (
    <>
      <p className="comment-head">
        <b>{`${whoIs(review, by)}${by === me ? ' (you)' : ''}`}</b>
        <span className="small muted">{sayDated(at)}</span>
        {isResolved && <span className="tag tone-good">Resolved</span>}
      </p>
      <p className="comment-text">{text}</p>
      <div className="row comment-tools no-print">
        <Button look="quiet" onClick={() => record({ kind: 'comment-resolved-set', comment: id, value: !isResolved })}>
          {isResolved ? 'Reopen' : 'Mark as resolved'}
          {whose}
        </Button>
        {!isGovernor(open) && review.contributors.some((person) => person.id === by && person.isGovernor === true) && (
          <AsAction comment={comment} whose={whose} />
        )}
        {by === me && (
          <Button look="quiet" onClick={onEdit}>
            Change{whose}
          </Button>
        )}
      </div>
    </>
  )
}

/** What governors and the school say to each other about a question, and the way to say more. Whoever looks at the review can change their own words, and resolve or reopen any comment. */
export const CommentThread = ({ question }: { readonly question: string }) => {
  const open = useReadyReview()
  const [writing, setWriting] = useState<string | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  const comments = open.review.comments.filter((comment) => comment.question === question)
  const done = () => {
    setWriting(null)
    // The field that had the focus goes.
    focusNext(() => add.current)
  }
  const ids = comments.map(({ id }) => id)
  // In one list: a new comment that settles while it is written stays the same field.
  const shown = writing === null || ids.includes(writing) ? ids : [...ids, writing]
  return (
    <div className="stack tight">
      {shown.length > 0 && (
        <ul className="comments">
          {shown.map((id) => {
            const comment = comments.find((candidate) => candidate.id === id)
            return (
              <li key={id} className={comment?.isResolved === true ? 'resolved' : undefined}>
                {id === writing || comment === undefined ? (
                  <Writing question={question} comment={id} text={comment?.text ?? ''} onDone={done} />
                ) : (
                  <Said comment={comment} onEdit={() => setWriting(id)} />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {writing === null && (
        <div className="no-print">
          <Button ref={add} onClick={() => setWriting(newId())}>
            {comments.length > 0 && !isGovernor(open) ? 'Answer' : 'Add a comment'}
            <span className="visually-hidden"> on: {open.pack.questions.find(({ id }) => id === question)?.text}</span>
          </Button>
        </div>
      )}
    </div>
  )
}
