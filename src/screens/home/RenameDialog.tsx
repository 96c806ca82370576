import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { ReviewSummary } from '../../state/reviewList'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'
import { BegunEarlier, useKeptForm } from '../keptForm'
import type { Failure } from '../open/FailedNotice'
import { rename } from './reviewActions'

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'found' }>
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onFailure: (failure: Failure | null) => void
}

const longestName = 300

const schema = z.object({
  title: z
    .string()
    .check(z.trim(), z.normalize(), z.maxLength(longestName, `Use no more than ${longestName} characters.`)),
})

/** What may come back of a form that was left. */
const keptSchema = z.object({ title: z.string() })

const RenameForm = ({ summary: { id, name, school }, onClose, onFailure }: Omit<Props, 'isOpen'>) => {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { title: name } })
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = form
  const kept = useKeptForm(form, { review: id, form: 'detail-set/title' }, keptSchema)
  const submit = handleSubmit(({ title }) => {
    const { title: from } = kept.openedWith
    kept.done()
    onClose()
    if (title !== from) void rename(id, title, from, onFailure)
  })
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <BegunEarlier {...kept} />
      <TextField
        label="Name"
        maxLength={longestName}
        autoComplete="off"
        error={errors.title?.message}
        {...(school !== null && { hint: `Left empty, it is called “${school}”.` })}
        {...register('title')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="row">
        <Button type="submit" look="primary">
          Rename
        </Button>
        <Button onClick={onClose}>Leave it</Button>
      </div>
    </form>
  )
}

/** Gives a review another name. */
export const RenameDialog = ({ isOpen, ...form }: Props) => (
  <Dialog title="Rename this review" isOpen={isOpen} onClose={form.onClose}>
    <RenameForm {...form} />
  </Dialog>
)
