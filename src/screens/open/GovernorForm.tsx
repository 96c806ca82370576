import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { GovernorName } from '../../state/incoming'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { roleField } from './role'

const longestName = 120

const governorFields = z.object({
  role: roleField('Chair of governors'),
  name: z
    .string()
    .check(z.trim(), z.normalize(), z.maxLength(longestName, `Use no more than ${longestName} characters.`)),
})
/** What may come back of a form that was left. */
const keptSchema = z.object({ role: z.string(), name: z.string() })
type GovernorFields = z.infer<typeof governorFields>

interface Props {
  /** The review that is read. */
  readonly review: string
  /** Whether it is the first thing to do on its page. */
  readonly isFirst: boolean
  readonly label: string
  /** Resolves with whether the review is open by then. */
  readonly onReview: (governor: GovernorName) => Promise<boolean>
}

/** Who reviews as a governor. */
export const GovernorForm = ({ review, isFirst, label, onReview }: Props) => {
  const form = useForm<GovernorFields>({ resolver: zodResolver(governorFields), defaultValues: { role: '', name: '' } })
  const {
    register,
    handleSubmit,
    formState: { errors, isSubmitting },
  } = form
  const kept = useKeptForm(form, { review, form: 'contributor-set/new/governor' }, keptSchema)
  const submit = handleSubmit(async ({ role, name }) => {
    if (await onReview({ role, name: name === '' ? null : name })) kept.done()
  })
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <BegunEarlier {...kept} />
      <TextField
        label="Your role"
        hint="Such as “Chair of governors” or “Safeguarding link governor”. The school sees it beside what you say. If you have reviewed this before on another device, give the same role and name as there: the school is asked whether you are one person."
        autoComplete="organization-title"
        error={errors.role?.message}
        {...register('role')}
      />
      <TextField
        label="Your name"
        hint="Not needed to read or comment. You give it when you sign."
        autoComplete="name"
        error={errors.name?.message}
        {...register('name')}
      />
      <div>
        <Button type="submit" look={isFirst ? 'primary' : 'plain'} large={isFirst} disabled={isSubmitting}>
          {label}
        </Button>
      </div>
    </form>
  )
}
