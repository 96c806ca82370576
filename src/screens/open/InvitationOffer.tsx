import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Link, useLocation } from 'wouter'
import { minutesToAnswer } from '../../core/content/timing'
import { foldEvents } from '../../core/review/foldEvents'
import { applicableQuestions } from '../../core/review/review'
import { answeredOf } from '../../core/report/words/answered'
import { howMany } from '../../core/report/words/words'
import { useReviewList } from '../../state/reviewList'
import { answerIndependently } from '../../state/pointsOfView'
import { askedBy, belongsTo, independentOf } from '../../state/reviewGroups'
import type { ReviewCopy } from '../../state/openFile'
import { Button, buttonClass } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { useReviewListLoading } from '../useReviewListLoading'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { notStored } from '../notStored'
import { sayDuration } from '../../core/report/words/sayDuration'
import { paths } from '../paths'
import { sayDate } from '../when'
import { keptRole, roleFields, type RoleFields } from './role'
import './invitation.css'

interface Props {
  /** What the invitation holds: the checklist and the details of the school, and no answer. */
  readonly copy: ReviewCopy
  /** Called when the invitation is done with. */
  readonly onDone: () => void
}

/** Starts the review of whoever was invited, and opens it. */
const StartForm = ({ copy, onDone, isFirst }: Props & { readonly isFirst: boolean }) => {
  const [, navigate] = useLocation()
  const form = useForm<RoleFields>({ resolver: zodResolver(roleFields), defaultValues: { role: '' } })
  const {
    register,
    handleSubmit,
    setError,
    formState: { errors, isSubmitting },
  } = form
  const kept = useKeptForm(form, { review: '', form: 'contributor-set/new/invited' }, keptRole)
  const start = async ({ role }: RoleFields): Promise<void> => {
    try {
      const id = await answerIndependently({ pack: copy.pack, review: foldEvents(copy) }, role)
      kept.done()
      onDone()
      navigate(paths.overview(id))
    } catch (error) {
      setError('role', { message: notStored(error) })
    }
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void handleSubmit(start)(event)}>
      <BegunEarlier {...kept} />
      <TextField
        label="Your role"
        hint="Such as “Class teacher” or “Governor”. Your name is not needed."
        autoComplete="organization-title"
        error={errors.role?.message}
        {...register('role')}
      />
      <div>
        <Button look={isFirst ? 'primary' : 'plain'} large={isFirst} type="submit" disabled={isSubmitting}>
          {isFirst ? 'Start answering' : 'Start another set of answers'}
        </Button>
      </div>
    </form>
  )
}

/** An invitation to answer the questions of a school's review by oneself: what that means, then one's role. Where this was begun here already, going on with it comes first. */
export const InvitationOffer = ({ copy, onDone }: Props) => {
  useReviewListLoading()
  const { reviews } = useReviewList()
  const review = foldEvents(copy)
  const asked = applicableQuestions(copy.pack, review)
  const begun = independentOf(reviews, review.group).filter((summary) => belongsTo(summary, review))
  const isAskersDevice = askedBy(reviews, review.group).length > 0
  return (
    <div className="stack">
      <p className="measure">
        <strong>{review.details.school ?? 'A school'}</strong> asks you to answer its safeguarding checklist for
        yourself: “{copy.pack.title}”, version {copy.pack.version}, {howMany(asked.length, 'question')}, about{' '}
        {sayDuration(minutesToAnswer(asked))}. Review date: {sayDate(review.details.reviewDate)}.
      </p>
      <ul className="measure">
        <li>
          Others answer the same questions. You do not see their answers, and they do not see yours while they answer.
        </li>
        <li>Say what you see from where you stand. “Don’t know” is an answer, too.</li>
        <li>
          What you answer stays on this device until you save a file and send it back. You can stop and go on at any
          time.
        </li>
        <li>
          Then your answers and notes are seen beside the others’, with your role. If only one person has that role, the
          others know who it is.
        </li>
      </ul>
      {begun.length > 0 && (
        <Notice tone="neutral" title="You have begun already on this device">
          <ul className="invitation-begun">
            {begun.map((summary) => (
              <li key={summary.id} className="row spread">
                <span>
                  {summary.name}
                  <br />
                  <span className="small muted">{answeredOf(summary.counts).words}</span>
                </span>
                <Link href={paths.overview(summary.id)} onClick={onDone} className={buttonClass({ look: 'primary' })}>
                  Go on <span className="visually-hidden">with {summary.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isAskersDevice && (
        <p className="small muted measure">
          The review that this invitation comes from is on this device, too. Send the invitation to others, or hand the
          device over to somebody else.
        </p>
      )}
      {begun.length > 0 && <h2>Somebody else answers on this device</h2>}
      <StartForm copy={copy} onDone={onDone} isFirst={begun.length === 0} />
    </div>
  )
}
