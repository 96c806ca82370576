import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { usualLoad } from '../../core/review/details'
import { most } from '../../core/log/texts'
import { useReadyReview } from '../../state/openStore'
import { TextField } from '../../ui/Field'
import { focusNext } from '../../ui/focus'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'

const isLoad = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most.load

const schema = z.object({
  load: z.string().check(z.trim(), z.refine(isLoad, `Enter a whole number from 1 to ${most.load}.`)),
})
const keptSchema = z.object({ load: z.string() })

const fieldName = 'plan-load'

const Load = ({ load }: { readonly load: number }) => {
  const review = useReadyReview((open) => open.id)
  const form = useForm({ resolver: formResolver(schema), defaultValues: { load: String(load) } })
  const kept = useKeptForm(form, { review, form: 'detail-set/load' }, keptSchema)
  const settle = form.handleSubmit(({ load: typed }) => {
    const hadFocus = document.activeElement?.classList.contains(fieldName) === true
    const next = Number(typed)
    if (next === load) return kept.startAfresh()
    kept.handIn([{ kind: 'detail-set', detail: 'load', value: next === usualLoad ? null : next }])
    // The field is drawn anew for the new number.
    if (hadFocus) focusNext(() => document.querySelector<HTMLElement>(`.${fieldName}`))
  })
  const field = form.register('load')
  return (
    <form noValidate onSubmit={(event) => void settle(event)}>
      <BegunEarlier {...kept} />
      <TextField
        label="Steps that one person takes on in a fortnight"
        className={fieldName}
        inputMode="numeric"
        error={form.formState.errors.load?.message}
        {...field}
        onBlur={(event) => {
          void field.onBlur(event)
          void settle()
        }}
      />
    </form>
  )
}

/** How many steps of the plan one person takes on in a fortnight. What is no such number stays where it was typed, and changes nothing. */
export const LoadField = () => {
  const load = useReadyReview((open) => open.review.details.load)
  return <Load key={load} load={load} />
}
