import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { sayFingerprint } from '../../core/report/fingerprint'
import { howMany } from '../../core/report/words'
import { changesSince, proposedMilestoneName } from '../../core/review/milestones'
import type { Milestone } from '../../core/review/review'
import { today } from '../../state/clock'
import { makeMilestone, takeBackMilestone } from '../../state/milestones'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { noNames } from '../question/noNames'
import { sayDate } from '../when'

const longestName = 120

const schema = z.object({
  name: z.string().check(z.trim(), z.normalize(), z.minLength(1, 'Give it a name, such as “Autumn 2026, to full governors”.'), z.maxLength(longestName, `Use at most ${longestName} characters.`)),
})

const NewMilestone = ({ proposed }: { readonly proposed: string }) => {
  const { register, handleSubmit, formState: { errors } } = useForm({ resolver: zodResolver(schema), defaultValues: { name: proposed } })
  const make = handleSubmit(({ name }) => {
    const made = makeMilestone(name)
    showToast(`Milestone “${name}” made.`, { label: 'Undo', run: () => takeBackMilestone(made) })
  })
  return (
    <form className="results-milestone-form no-print" noValidate onSubmit={(event) => void make(event)}>
      <TextField label="Name of the milestone" hint={noNames} error={errors.name?.message} autoComplete="off" {...register('name')} />
      <Button type="submit">Make a milestone</Button>
    </form>
  )
}

const MilestoneLine = ({ milestone }: { readonly milestone: Milestone }) => {
  const { log } = useReadyReview()
  const since = changesSince(log, milestone)
  return (
    <li>
      <strong>{milestone.name}</strong>
      <span>{sayDate(milestone.madeOn)}</span>
      <span>{since === 0 ? 'No change since' : `${howMany(since, 'change')} since`}</span>
      <span className="muted">Fingerprint <span className="print">{sayFingerprint(milestone.fingerprint)}</span></span>
    </li>
  )
}

/** States of the review that are kept by name, and the way to keep the present one. */
export const MilestonesPanel = () => {
  const { review: { milestones } } = useReadyReview()
  return (
    <section className="stack">
      <div className="stack tight">
        <h2>Milestones</h2>
        <p className="measure">A milestone keeps the review as it stands today by a name, such as for a governors’ meeting. Nothing that is changed later changes it, and this page then shows what is different since. Two copies with the same fingerprint hold the same.</p>
      </div>
      {milestones.length > 0 && <ul className="results-milestones">{milestones.map((milestone) => <MilestoneLine key={milestone.id} milestone={milestone} />)}</ul>}
      <NewMilestone key={milestones.length} proposed={proposedMilestoneName(today(), milestones)} />
    </section>
  )
}
