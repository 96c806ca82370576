import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { signOffStatementWords } from '../../core/report/words/signOffWords'
import { signOffStatements } from '../../core/review/eventValues'
import type { Milestone } from '../../core/review/review'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { signOff } from '../../state/signing'
import { Button } from '../../ui/Button'
import { CheckField, TextField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { undoAction } from '../undoing/undoAction'
import { requiredLine } from '../requiredLine'
import { sayDate } from '../when'
import './signOff.css'

const schema = z.object({
  states: z.array(z.enum(signOffStatements)),
  name: requiredLine('Give your name: a sign-off is nobody’s without it.'),
  role: requiredLine('Give your role, such as “Headteacher”.'),
})

/** What may come back of a form that was left: nothing that is ticked, since each sign-off is given anew. */
const keptSchema = z.object({ name: z.string(), role: z.string() })

interface Props {
  readonly milestone: Milestone
  readonly onClose: () => void
  /** It was signed off, and the button that led here goes. `signedOff`: the id of the sign-off. */
  readonly onSigned: (signedOff: string) => void
}

/** Who signs a saved version off for the school, and what they say by it. Nothing is ticked for them. */
export const SignOffForm = ({ milestone, onClose, onSigned }: Props) => {
  const { id, review, me } = useReadyReview()
  const self = review.contributors.find((contributor) => contributor.id === me)
  const document = useReviewDocument()
  const form = useForm({
    resolver: formResolver(schema),
    defaultValues: { states: [], name: self?.name ?? '', role: self?.role ?? '' },
  })
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = form
  const kept = useKeptForm(form, { review: id, form: `sign-off-set/${milestone.id}` }, keptSchema)
  const role = useWatch({ control, name: 'role' })
  const put = handleSubmit(({ states, ...details }) => {
    kept.done()
    onClose()
    const signedOff = signOff(document, milestone, {
      ...details,
      states: signOffStatements.filter((statement) => states.includes(statement)),
    })
    onSigned(signedOff)
    showToast(`“${milestone.name}” is signed off.`, undoAction(document))
  })
  return (
    <form className="stack" noValidate onSubmit={(event) => void put(event)}>
      <p>
        {`You sign the review as it was saved on ${sayDate(milestone.madeOn)}, and nothing that is changed later. Check code ${sayFingerprint(milestone.fingerprint)}.`}
      </p>
      <BegunEarlier {...kept} />
      <fieldset className="sign-off-states">
        <legend>By signing it off, you say what you tick here:</legend>
        <p className="small muted">You can sign it off without all three: the sign-off says which.</p>
        {signOffStatements.map((statement) => (
          <CheckField
            key={statement}
            label={signOffStatementWords[statement]}
            value={statement}
            {...register('states')}
          />
        ))}
      </fieldset>
      <TextField label="Your name" autoComplete="name" error={errors.name?.message} {...register('name')} />
      <TextField label="Your role" autoComplete="off" error={errors.role?.message} {...register('role')} />
      <FoundInText text={role} />
      <div className="row">
        <Button type="submit" look="primary">
          Sign off
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  )
}
