import type { ReactNode } from 'react'
import { viewWords } from '../../core/report/words/entryWords'
import type { SignatureStanding } from '../../core/report/reportInput'
import type { Pack } from '../../core/content/pack'
import type { GovernorEntryKind, ReviewEvent } from '../../core/review/event'
import type { Review } from '../../core/review/review'
import { viewTone } from '../fromGovernors/viewTone'
import { SignatureCard } from '../fromGovernors/SignatureCard'

interface Props {
  readonly pack: Pack
  /** The review as it would be with these entries. */
  readonly review: Review
  readonly signatures: ReadonlyMap<string, SignatureStanding>
  readonly entries: readonly ReviewEvent[]
}

type Of<Kind extends ReviewEvent['kind']> = Extract<ReviewEvent, { kind: Kind }>
const ofKind = <Kind extends ReviewEvent['kind']>(entries: readonly ReviewEvent[], kind: Kind): readonly Of<Kind>[] =>
  entries.filter((event): event is Of<Kind> => event.kind === kind)

const Views = ({ pack, entries }: Pick<Props, 'pack' | 'entries'>) => {
  const views = ofKind(entries, 'view-set')
  if (views.length === 0) return null
  return (
    <section className="stack tight">
      <h3>Views</h3>
      <ul className="reply-entries">
        {views.map(({ id, area, value }) => (
          <li key={id} className="row spread">
            <span>{pack.areas.find((candidate) => candidate.id === area)?.title ?? area}</span>
            {value === null ? (
              <span className="muted">View taken back</span>
            ) : (
              <span className={`tag ${viewTone[value]}`}>{viewWords[value]}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Comments = ({ pack, review, entries }: Pick<Props, 'pack' | 'review' | 'entries'>) => {
  const comments = ofKind(entries, 'comment-set')
  const resolved = ofKind(entries, 'comment-resolved-set')
  if (comments.length + resolved.length === 0) return null
  const questionText = (question: string) => pack.questions.find(({ id }) => id === question)?.text ?? question
  return (
    <section className="stack tight">
      <h3>Comments</h3>
      <ul className="reply-entries">
        {comments.map(({ id, value }) => (
          <li key={id}>
            {value === null ? (
              <span className="muted">A comment was taken back.</span>
            ) : (
              <>
                <p className="small muted">{questionText(value.question)}</p>
                <p className="reply-comment">{value.text}</p>
              </>
            )}
          </li>
        ))}
        {resolved.map(({ id, comment, value }) => {
          const about = review.comments.find((candidate) => candidate.id === comment)
          return (
            <li key={id}>
              <p className="small muted">
                {about === undefined ? 'A comment that is not here' : questionText(about.question)}
              </p>
              <p>{`${value === true ? 'Marked as resolved' : 'Reopened'}${about === undefined ? '' : `: “${about.text}”`}`}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Signatures = ({ review, signatures, entries }: Pick<Props, 'review' | 'signatures' | 'entries'>) => {
  const signed = ofKind(entries, 'signature-set')
  if (signed.length === 0) return null
  return (
    <section className="stack tight">
      <h3>{signed.length === 1 ? 'Signature' : 'Signatures'}</h3>
      {signed.map(({ id, signature, value }) => {
        if (value === null)
          return (
            <p key={id} className="muted">
              A signature was taken back.
            </p>
          )
        const milestone = review.milestones.find((candidate) => candidate.id === value.milestone)
        return (
          <SignatureCard
            key={id}
            signature={value}
            standing={signatures.get(signature) ?? { state: 'no-milestone', changes: null }}
            milestone={milestone?.name ?? null}
          />
        )
      })}
    </section>
  )
}

/** What shows the entries of each kind that governors add. */
const shownBy: Readonly<Record<GovernorEntryKind, (props: Props) => ReactNode>> = {
  'view-set': Views,
  'comment-set': Comments,
  'comment-resolved-set': Comments,
  'signature-set': Signatures,
}
const sections = [...new Set(Object.values(shownBy))]

/** What came from a governor, entry by entry. */
export const ReplyEntries = (props: Props) => (
  <>
    {sections.map((Section, index) => (
      <Section key={index} {...props} />
    ))}
  </>
)
