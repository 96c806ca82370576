import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { questionsInOrder } from '../../core/review/answering'
import { useAnswering, goThrough } from '../../state/answering'
import { useReadyReview, type ReadyReview } from '../../state/openStore'
import { answerIndependently, invitationTo } from '../../state/pointsOfView'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { TextField } from '../../ui/Field'
import { ShareFileButton } from '../../ui/ShareFileButton'
import { showToast } from '../../ui/toasts'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { notStored } from '../notStored'
import { keptRole, roleFields, type RoleFields } from '../open/role'
import { paths } from '../paths'
import { AskByCode } from './AskByCode'
import { savedPlace } from '../savedPlace'

const plainType = 'application/json'

const invitationFile = (open: ReadyReview): File => {
  const { name, text } = invitationTo(open)
  return new File([text], name, { type: plainType })
}

/** A file that any number of people can answer from. */
const MakeInvitation = () => {
  const open = useReadyReview()
  const make = () => {
    const file = invitationFile(open)
    download(file.name, file, plainType)
    showToast(`The invitation was saved as a file ${savedPlace()}. Send it to everybody you want to hear from.`)
  }
  return (
    <div className="stack tight">
      <h3>On their own devices</h3>
      <p className="measure">
        An invitation is a file with the checklist, the school’s name, phase and type, and the review date: no answer,
        no note, no name. Send the same file to as many people as you like. Each who opens it here answers in a review
        of their own and sends that back as a file; open it, and it stands beside yours.
      </p>
      <div className="row">
        <Button onClick={make}>Make an invitation</Button>
        <ShareFileButton label="Share an invitation" type={plainType} file={async () => invitationFile(open)} />
      </div>
    </div>
  )
}

/** For a meeting with one laptop. */
const AnswerHere = () => {
  const open = useReadyReview()
  const { order } = useAnswering()
  const [, navigate] = useLocation()
  const form = useForm<RoleFields>({ resolver: zodResolver(roleFields), defaultValues: { role: '' } })
  const {
    register,
    handleSubmit,
    setError,
    formState: { errors, isSubmitting },
  } = form
  const kept = useKeptForm(form, { review: open.id, form: 'contributor-set/new/asked' }, keptRole)
  const start = async ({ role }: RoleFields): Promise<void> => {
    const first = questionsInOrder(open.pack, open.review, order)[0]
    try {
      const id = await answerIndependently(open, role)
      kept.done()
      goThrough({ filter: null })
      navigate(first === undefined ? paths.overview(id) : paths.question(id, first.id))
    } catch (error) {
      setError('role', { message: notStored(error) })
    }
  }
  return (
    <form className="stack tight share-answer-here" noValidate onSubmit={(event) => void handleSubmit(start)(event)}>
      <h3>Here, on this device</h3>
      <p className="measure">
        Hand the device over: it opens at the first question, with nothing answered. Whoever uses this device can open
        every review on it, so look at nothing else until all are done.
      </p>
      <BegunEarlier {...kept} />
      <TextField
        label="Their role"
        hint="Such as “Class teacher”. A name is not needed."
        autoComplete="off"
        error={errors.role?.message}
        {...register('role')}
      />
      <div>
        <Button type="submit" disabled={isSubmitting}>
          Answer here, as somebody else
        </Button>
      </div>
    </form>
  )
}

/** Asking several people to answer the same questions without sight of each other. */
export const AskOthers = () => {
  const { review } = useReadyReview()
  if (review.isIndependent) return null
  return (
    <section className="card stack" aria-labelledby="share-ask-others">
      <h2 id="share-ask-others">Ask others to answer independently</h2>
      <p className="measure">
        A head, a class teacher and a governor often see the same safeguard differently. Each answers all questions
        without sight of the others; then their answers are laid side by side, and you record what you agree on.
      </p>
      <p className="measure">
        Say to those you ask: answers are seen with the role of whoever gave them, and where only one person has a role,
        everybody knows who that is.
      </p>
      <MakeInvitation />
      <AskByCode />
      <AnswerHere />
    </section>
  )
}
