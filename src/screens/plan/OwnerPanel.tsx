import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Action } from '../../core/plan/planActions'
import { useReadyReview } from '../../state/openStore'
import { TextField } from '../../ui/Field'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { fieldsOfEdit, ownerChanges } from './changeAction'
import { mostOwner, ownerField } from './ownerField'
import { RowPanel } from './RowPanel'

const schema = z.object({ owner: ownerField })
const keptSchema = z.object({ owner: z.string() })

interface Props {
  readonly action: Action
  readonly onDone: () => void
}

/** A role that nobody has offered yet, for an action. */
export const OwnerPanel = ({ action, onDone }: Props) => {
  const review = useReadyReview((open) => open.id)
  const form = useForm({ resolver: formResolver(schema), defaultValues: { owner: '' } })
  const kept = useKeptForm(
    form,
    { review, form: `action-set/${action.id}/owner`, changes: fieldsOfEdit(action, 'owner') },
    keptSchema,
  )
  const typed = useWatch({ control: form.control, name: 'owner' })
  const save = form.handleSubmit(({ owner }) => {
    kept.handIn(ownerChanges(action, owner))
    onDone()
  })
  return (
    <form aria-label="Whose is it?" noValidate onSubmit={(event) => void save(event)}>
      <RowPanel title="Whose is it?" save="Set the owner" onLeave={onDone}>
        <BegunEarlier {...kept} />
        <div>
          <TextField
            label="Owner"
            hint="A role, such as “Deputy head”. No names."
            maxLength={mostOwner}
            error={form.formState.errors.owner?.message}
            {...form.register('owner')}
          />
          <FoundInText text={typed} />
        </div>
      </RowPanel>
    </form>
  )
}
