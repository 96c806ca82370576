import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { actionChanges } from '../../core/plan/editing'
import type { Action } from '../../core/plan/planActions'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/Field'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { fieldsOfEdit } from './changeAction'
import { RowPanel } from './RowPanel'
import { wordingField } from './wordingField'

const schema = z.object({ wording: wordingField })
const keptSchema = z.object({ wording: z.string() })

interface Props {
  readonly action: Action
  readonly onDone: () => void
}

/** What an action of the plan's is called here, in the school's own words. */
export const WordingPanel = ({ action, onDone }: Props) => {
  const review = useReadyReview((open) => open.id)
  const form = useForm({ resolver: formResolver(schema), defaultValues: { wording: action.wording } })
  const kept = useKeptForm(
    form,
    { review, form: `action-set/${action.id}/wording`, changes: fieldsOfEdit(action, 'wording') },
    keptSchema,
  )
  const typed = useWatch({ control: form.control, name: 'wording' })
  const { wording: proposed } = action.proposed
  const save = form.handleSubmit(({ wording }) => {
    // What is as it was when this was begun overwrites nothing.
    if (wording !== kept.openedWith.wording)
      kept.handIn(actionChanges(action, { wording: wording === proposed ? null : wording }))
    else kept.done()
    onDone()
  })
  return (
    <form aria-label="Change the wording" noValidate onSubmit={(event) => void save(event)}>
      <RowPanel title="Change the wording" save="Save the wording" onLeave={onDone}>
        <BegunEarlier {...kept} />
        <div>
          <TextArea
            label="What to do"
            hint={noNames}
            rows={4}
            error={form.formState.errors.wording?.message}
            {...form.register('wording')}
          />
          <FoundInText text={typed} />
          {typed !== proposed && (
            <p className="as-proposed small">
              <span className="muted">Proposed: {proposed}</span>{' '}
              <Button
                look="quiet"
                onClick={() => form.setValue('wording', proposed, { shouldValidate: true, shouldDirty: true })}
              >
                As proposed
              </Button>
            </p>
          )}
        </div>
      </RowPanel>
    </form>
  )
}
