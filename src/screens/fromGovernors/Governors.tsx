import { useMemo } from 'react'
import { Link } from 'wouter'
import { asOnePerson } from '../../core/review/onePerson'
import { reviewName } from '../../core/review/review'
import { standings, wasSent } from '../../state/governors'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { sayDate } from '../when'
import { CommentsByQuestion } from './CommentsByQuestion'
import { Doubles } from './Doubles'
import { SignatureCard } from './SignatureCard'
import { ViewsTable } from './ViewsTable'

const NothingYet = () => {
  const { id, review } = useReadyReview()
  const isSent = wasSent(review)
  return (
    <div className="card stack">
      <h2>{isSent ? 'Nothing has come back yet' : 'Nobody has been asked yet'}</h2>
      <p className="measure">
        Governors read your answers on a device of their own. They say what they make of each area, comment on
        questions, sign, and send one file back to you. Open that file here, and what they said stands beside your
        answers.
      </p>
      <div className="row">
        {isSent && (
          <Link href={paths.open} className={buttonClass({ look: 'primary' })}>
            Open a governor’s file
          </Link>
        )}
        <Link href={paths.share(id)} className={buttonClass(isSent ? {} : { look: 'primary' })}>
          {isSent ? 'Send it again' : 'Send to governors'}
        </Link>
      </div>
    </div>
  )
}

const Signatures = () => {
  const { log, omitted, review: whole } = useReadyReview()
  const review = useMemo(() => asOnePerson(whole), [whole])
  const standing = useMemo(() => standings({ log, omitted }, review), [log, omitted, review])
  if (review.signatures.length === 0) return <p className="muted">Nobody has signed yet.</p>
  return (
    <ul className="governors-signatures">
      {review.signatures.map((signature) => {
        const found = standing.get(signature.id)
        const milestone = review.milestones.find(({ id }) => id === signature.milestone)
        return found === undefined ? null : (
          <li key={signature.id}>
            <SignatureCard signature={signature} standing={found} milestone={milestone?.name ?? null} />
          </li>
        )
      })}
    </ul>
  )
}

const Said = () => (
  <>
    <section className="governors-part stack" aria-labelledby="governors-views">
      <h2 id="governors-views">Views by area</h2>
      <ViewsTable />
    </section>
    <section className="governors-part stack" aria-labelledby="governors-comments">
      <h2 id="governors-comments">Comments</h2>
      <CommentsByQuestion />
    </section>
    <section className="governors-part stack" aria-labelledby="governors-signed">
      <h2 id="governors-signed">Signatures</h2>
      <Signatures />
    </section>
    <Doubles />
  </>
)

/** What governors sent back: their views, comments and signatures, beside the school's answers and apart from them. */
export const Governors = () => {
  const { id, review: whole } = useReadyReview()
  const review = useMemo(() => asOnePerson(whole), [whole])
  const isEmpty = review.views.length + review.comments.length + review.signatures.length === 0
  return (
    <Page title="What governors said" of={reviewName(review.details)} wide={!isEmpty}>
      {isEmpty ? (
        <NothingYet />
      ) : (
        <>
          <p>
            {reviewName(review.details)} · review date {sayDate(review.details.reviewDate)}
          </p>
          <p className="measure no-print">
            It stands beside your answers and changes none of them, nor any figure.{' '}
            <Link href={paths.share(id)}>Send to governors</Link> again to let them see what you answer here. When
            another file comes back, <Link href={paths.open}>open it here</Link>.
          </p>
          <Said />
        </>
      )}
    </Page>
  )
}
