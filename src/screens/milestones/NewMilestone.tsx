import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { makeMilestone, takeBackMilestone } from '../../state/milestones'
import { useReadyReview, useReviewDocument, type ReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { undoKind } from '../undoing/undoAction'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { keptMilestone, milestoneFields } from './milestoneName'

const takeBack = (document: ReviewDocument, milestone: string): void => {
  if (!takeBackMilestone(document, milestone)) showToast('This saved version is signed, so it stays.')
}

interface Props {
  readonly proposed: string
  /** It was made, and the form that had the focus starts anew. */
  readonly onMade: () => void
}

/** Keeps the review as it stands by a name. */
export const NewMilestone = ({ proposed, onMade }: Props) => {
  const { id } = useReadyReview()
  const document = useReviewDocument()
  const form = useForm({ resolver: zodResolver(milestoneFields), defaultValues: { name: proposed } })
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = form
  const kept = useKeptForm(form, { review: id, form: 'milestone-set/new' }, keptMilestone)
  const typed = useWatch({ control })
  const make = handleSubmit(({ name }) => {
    kept.done()
    const made = makeMilestone(document, name)
    onMade()
    showToast(`Version “${name}” saved.`, { label: 'Undo', kind: undoKind, run: () => takeBack(document, made) })
  })
  return (
    <form className="milestones-form no-print" noValidate onSubmit={(event) => void make(event)}>
      <TextField
        label="Name of the saved version"
        hint={noNames}
        error={errors.name?.message}
        autoComplete="off"
        {...register('name')}
      />
      <Button type="submit">Save a version</Button>
      <BegunEarlier {...kept} />
      <FoundInText text={typed.name ?? ''} />
    </form>
  )
}
