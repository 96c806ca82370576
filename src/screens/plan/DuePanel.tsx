import { FormProvider, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { actionChanges } from '../../core/plan/editing'
import type { Action } from '../../core/plan/planActions'
import { dueProblem } from '../../core/report/words/planWords'
import { dueSymbols } from '../../core/review/actionProperties'
import { useReadyReview } from '../../state/openStore'
import { enteredDate } from '../enteredDate'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { keepEditing } from '../leftEdit'
import { fieldsOfEdit } from './changeAction'
import { DueFields } from './DueFields'
import { RowPanel } from './RowPanel'

/** The date counts only where it is what was chosen. */
const schema = z.discriminatedUnion('dueBy', [
  z.object({ dueBy: z.literal('date'), due: enteredDate }),
  z.object({ dueBy: z.enum(['proposed', ...dueSymbols]), due: z.string() }),
])

export type DueValues = z.infer<typeof schema>

/** What may come back of a form that was left. */
const keptSchema = z.object({ dueBy: z.enum(['date', 'proposed', ...dueSymbols]), due: z.string() })

interface Props {
  readonly action: Action
  readonly onDone: () => void
}

/** By when an action is to be done: a date, or one as schools say it. */
export const DuePanel = ({ action, onDone }: Props) => {
  const review = useReadyReview((open) => open.id)
  const form = useForm<DueValues>({
    resolver: formResolver(schema),
    defaultValues: { dueBy: action.dueSymbol ?? 'date', due: action.due },
  })
  const kept = useKeptForm(
    form,
    { review, form: `action-set/${action.id}/due`, changes: fieldsOfEdit(action, 'due') },
    keptSchema,
  )
  const save = form.handleSubmit(({ dueBy, due }) => {
    kept.handIn(actionChanges(action, { due: dueBy === 'proposed' ? null : dueBy === 'date' ? due : dueBy }))
    onDone()
  })
  const problem = dueProblem(action)
  return (
    <FormProvider {...form}>
      <form aria-label="When is it due?" noValidate onSubmit={(event) => void save(event)}>
        <RowPanel title="When is it due?" save="Set when it is due" onLeave={onDone}>
          <BegunEarlier {...kept} />
          {problem !== null && <p className="small">{problem}</p>}
          <DueFields action={action} onEnterDates={() => keepEditing(review, { action: action.id, part: 'due' })} />
        </RowPanel>
      </form>
    </FormProvider>
  )
}
